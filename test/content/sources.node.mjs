/** Whatever the content states rests on publications that a reader can look up, from several parts of the world. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as card from '../../src/generated/en/card.js';
import * as profile from '../../src/generated/en/profile.js';
import * as quiz from '../../src/generated/en/quiz.js';
import {continentIds} from '../../src/generated/en/model.js';
import {sources} from '../../src/generated/en/sources.js';

const {about, comparison, edition, principles, roles, ui, working} = card;
const examples = [...principles, ...roles.items].flatMap((each) => each.examples);
const criteria = Object.values(profile.criteria).flat();
/** All that states something. */
const items = [
  ...[principles, working.topics, roles.items, comparison.rows].flat(),
  ...[examples, quiz.questions, criteria].flat(),
];

/** Copies of what others have published, with walls and advertisements; and what anyone may rewrite tomorrow. */
const mirrors = /(^|\.)(123dok|docplayer|docslib|fdocuments|pdfslide|readkong|scribd|studylib|wikipedia|wordscope)\./;

const thisYear = Number(/\d{4}/.exec(edition.date)[0]);

describe('the content', () => {
  for (const item of [about, ...items]) {
    it(`${item.id ?? 'about'}: ${item.name ?? item.statement ?? item.text ?? item.title ?? ''} rests on publications`, () => {
      assert.ok(item.sources.length);
      assert.equal(new Set(item.sources).size, item.sources.length, 'each named once');
      for (const id of item.sources) assert.ok(sources[id], id);
    });
  }

  it('has examples from each continent, and from more than one country of each', () => {
    for (const continent of continentIds) {
      const places = examples.filter((each) => each.continent === continent).map(({place}) => place);
      assert.ok(new Set(places).size > 1, continent);
    }
    for (const {id, examples: own} of principles)
      assert.ok(new Set(own.map(({continent}) => continent)).size >= 3, `${id}: at least three continents`);
    for (const {place} of examples)
      assert.ok(
        examples.filter((each) => each.place === place).length <= examples.length / 4,
        `${place} is not the world`,
      );
  });

  it('dates what happened no later than the edition', () => {
    for (const {id, year} of examples) if (year !== undefined) assert.ok(year > 1800 && year <= thisYear, id);
  });
});

describe('the publications', () => {
  const cited = new Set([about, ...items].flatMap((item) => item.sources));

  for (const [id, source] of Object.entries(sources)) {
    it(`${id} can be looked up, and is cited`, () => {
      const {publisher, title, url, lang, year, consulted} = source;
      assert.ok(publisher.trim() && title.trim());
      const {protocol, hostname} = new URL(url);
      assert.match(protocol, /^https?:$/);
      assert.doesNotMatch(hostname, mirrors, 'its own publisher');
      assert.deepEqual(Intl.getCanonicalLocales(lang), [lang]);
      assert.ok((year === undefined) !== (consulted === undefined), 'a year, or the month in which it was read');
      if (year !== undefined) assert.ok(Number.isInteger(year) && year > 1800 && year <= thisYear);
      else assert.ok(ui.consulted[consulted], `words for ${consulted}`);
      assert.ok(cited.has(id), 'nobody cites it');
    });
  }
});
