/** What a visitor has when the first question is there, and what comes only with the others. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {principleIds} from '../../src/generated/en/model.js';
import {wordsOf} from '../../tools/build/words.mjs';
import {languages} from '../../tools/languages.mjs';

const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
const codeOf = (name) => readFileSync(`dist/chunks/${chunks.find((file) => file.startsWith(`${name}-`))}`, 'utf8');

/** What is two words long, and no principle, is nothing but the id of an answer. */
const isTelling = (id) => id.includes('-') && !principleIds.includes(id);

for (const lang of languages) {
  test(`${lang}: the first question comes with its answers, and names none of another's`, async () => {
    const {questions} = await wordsOf(lang, 'quiz');
    const [own, ...others] = questions.map(({options}) => options.map(({id}) => id));
    const [first, more] = ['first', 'more'].map((part) => codeOf(`${lang}-quiz-${part}`));
    const isNamed = (id) => first.includes(`"${id}"`);
    assert.deepEqual(own.filter(isNamed), own);
    const later = others.flat().filter(isTelling);
    assert.ok(later.length > 10 && later.every((id) => more.includes(`"${id}"`)));
    assert.deepEqual(later.filter(isNamed), []);
  });
}
