/** What else runs on the page, and every way that a script and an element get there. */
import assert from 'node:assert/strict';

/** Everything that a visitor can do works. */
const usable = async ({run}) => assert.deepEqual(await run(({use}) => use()), []);

/** The cards are drawn; nobody clicks. */
const drawn = async ({run}, lang = 'fr') => {
  const found = await run(async ({drawn, defects}, lang) => defects(await drawn(undefined, lang), lang), lang);
  assert.deepEqual(found, []);
};

/** How often a file was asked for, whatever its query. */
const asked = ({scripts}, pattern) => scripts.requests.filter(({path}) => pattern.test(path)).map(({path}) => path);

const frameworks = {
  prototype: '/usr/share/javascript/prototype/prototype.js',
  mootools: '/usr/share/javascript/mootools/mootools-core.min.js',
  jquery1: undefined,
  jquery3: undefined,
  'core-js': undefined,
  zone: undefined,
  ses: undefined,
  frozen: undefined,
  junk: undefined,
};


export const cases = [
  ...Object.entries(frameworks).map(([name, file]) => ({
    name,
    file,
    check: usable,
    // Its own notes on what it removes.
    expects: name === 'ses' ? {warnings: 'any'} : undefined,
  })),
  {
    name: 'taken',
    async check({run, scripts}) {
      await run(({until, record}) => until(() => record.warnings.length > 1, 'two warnings').then(() => 0));
      const fallback = await run(({first}) => first().firstElementChild.getClientRects().length);
      assert.ok(fallback, 'the fallback stays');
      assert.deepEqual(scripts.requests.filter(({path}) => path.includes('chunks')), []);
    },
    expects: {warnings: Array(2).fill(/^\[mutual-identity-card\] The name mutual-identity-card is already taken/)},
  },
  {name: 'twice', check: usable},
  {name: 'both-formats', check: usable},
  {
    name: 'two-releases',
    check: usable,
    expects: {warnings: [/^\[mutual-identity-card\] Version [\d.]+ is already on this page. Version [\d.]+ is ignored.$/]},
  },
  {name: 'two-entries', check: usable},
  {
    name: 'query',
    async check(at) {
      await usable(at);
      assert.deepEqual(asked(at, /mutual-identity-card/), ['/mutual-identity-card.js?v=1&utm_source=cms']);
      const chunks = asked(at, /chunks/);
      assert.equal(new Set(chunks.map((path) => path.split('?')[0])).size, chunks.length, 'no chunk twice');
    },
  },
  ...['fr', 'nl', 'en'].map((lang) => ({
    name: `entry-${lang}`,
    async check(at) {
      await drawn(at, lang);
      const [entry, ...more] = asked(at, /./).filter((path) => path !== '/record.js');
      assert.equal(entry, `/mutual-identity-card.${lang}.js`);
      assert.ok(more.every((path) => path.includes('content-sources')), `one request to the first view: ${more}`);
    },
  })),
  ...['standalone-head', 'at-the-end', 'async', 'injected', 'imported'].map((name) => ({name, check: drawn})),
  {
    name: 'ways',
    async check({run}) {
      const found = await run(async ({tag, until, drawn, defects, article}) => {
        const place = document.querySelector('#place');
        await customElements.whenDefined(tag);
        const found = [];
        const check = async (name, card, lang = 'fr') => {
          try {
            await drawn(card, lang);
          } catch (error) {
            return found.push(`${name}: ${error.message}`);
          }
          for (const defect of defects(card, lang)) found.push(`${name}: ${defect}`);
        };
        const fallback = () => Object.assign(document.createElement('p'), {textContent: 'fallback'});

        place.innerHTML = `<${tag}><p>fallback</p></${tag}>`;
        await check('innerHTML', place.firstElementChild);

        const made = document.createElement(tag);
        made.lang = 'nl';
        made.append(fallback());
        place.append(made);
        await check('createElement', made, 'nl');

        const Card = customElements.get(tag);
        const constructed = new Card();
        constructed.setAttribute('lang', 'en');
        place.append(constructed);
        await check('new', constructed, 'en');

        const clone = made.cloneNode(true);
        place.append(clone);
        await check('cloned', clone, 'nl');

        const template = document.createElement('template');
        template.innerHTML = `<${tag} lang="en"><p>fallback</p></${tag}>`;
        const copy = document.importNode(template.content, true).firstElementChild;
        place.append(copy);
        await check('from a template', copy, 'en');

        // Moved: what is open stays open.
        made.principle = 'democracy';
        await made.updateComplete;
        const elsewhere = document.createElement('section');
        elsewhere.lang = 'nl';
        document.body.append(elsewhere);
        elsewhere.append(made);
        await check('moved', made, 'nl');
        if (!made.shadowRoot.querySelector('#democracy').open) found.push('moved: its state is lost');

        // Into another language, out of and into the page in one go.
        const inherits = document.createElement(tag);
        elsewhere.append(inherits);
        await check('inherits', inherits, 'nl');
        place.append(inherits);
        await check('moved to another language', inherits, 'fr');

        // Taken out before its words are here, and put back.
        const early = document.createElement(tag);
        early.append(fallback());
        let greetings = 0;
        early.addEventListener('mic-ready', () => greetings++);
        place.append(early);
        early.remove();
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (greetings) found.push('removed while chunks load: ready though not in the page');
        place.append(early);
        await check('put back', early);
        await until(() => greetings, 'its greeting');
        if (greetings > 1) found.push(`put back: ${greetings} greetings`);

        // Another document, and back.
        const other = document.implementation.createHTMLDocument();
        other.body.append(early);
        document.body.append(early);
        await check('adopted and back', early);
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentDocument.documentElement.lang = 'fr';
        frame.contentDocument.body.append(early);
        await check('adopted by an iframe', early);
        const made2 = frame.contentDocument.createElement('div');
        made2.append(document.createElement(tag));
        frame.contentDocument.body.append(made2);
        await check('appended to an iframe', made2.firstElementChild);
        document.body.append(early);
        await check('back from the iframe', early);

        // In a shadow root, whose host says the language.
        const host = document.createElement('div');
        host.lang = 'nl';
        host.attachShadow({mode: 'closed'}).innerHTML = `<${tag}></${tag}>`;
        const inner = document.createElement(tag);
        const root = document.createElement('div');
        root.attachShadow({mode: 'open'}).append(inner);
        root.lang = 'nl';
        place.append(host, root);
        await check('in a shadow root', inner, 'nl');
        root.lang = 'en';
        await check('in a shadow root, its language changed', inner, 'en');

        // Properties set before the script arrived are those of the card.
        const set = document.createElement(tag);
        set.view = 'quiz';
        place.append(set);
        await until(() => article(set)?.className.includes('on-quiz'), 'the quiz');
        return found;
      });
      assert.deepEqual(found, []);
    },
  },
  {
    name: 'placeholder',
    async check({run}) {
      const found = await run(async ({first, drawn, defects, until, tag}) => {
        await until(first, 'the card');
        const card = await drawn(first(), 'nl');
        const place = document.querySelector(`div.${tag}`);
        const before = [...card.attributes].map(({name}) => name).sort();
        place.dataset.lang = 'en';
        await drawn(card, 'en');
        delete place.dataset.headingLevel;
        await until(() => card.shadowRoot.querySelector('h2[part=title]'), 'the title at its default level');
        const later = document.createElement('section');
        later.innerHTML = `<div class="${tag}" data-lang="nl"><p>later</p></div>`;
        document.body.append(later);
        await until(() => later.querySelector(tag), 'the later card');
        await drawn(later.querySelector(tag), 'nl');
        card.dispatchEvent(new Event('click', {bubbles: true}));
        card.focus();
        return {before, defects: defects(card, 'en'), executed: window.executed, placed: getComputedStyle(card).position};
      });
      assert.deepEqual(found, {before: ['heading-level', 'lang'], defects: [], placed: 'static'});
    },
  },
  {
    name: 'placeholder-body',
    async check({run}) {
      await drawn({run});
      const place = await run(({first, tag}) => [document.documentElement.lastElementChild.localName, first().parentElement.localName, document.querySelector('#text').checkVisibility()]);
      assert.deepEqual(place, ['body', 'body', true]);
    },
  },
  {
    name: 'fifty',
    async check({run, scripts}) {
      const found = await run(async ({tag, drawn, defects}) => {
        await customElements.whenDefined(tag);
        const langs = ['fr', 'nl', 'en'];
        const html = Array.from({length: 50}, (_, at) => `<${tag} lang="${langs[at % 3]}"><p>fallback</p></${tag}>`);
        document.querySelector('main').innerHTML = html.join('');
        const found = [];
        for (const card of document.querySelectorAll(tag)) {
          await drawn(card, card.lang);
          for (const defect of defects(card, card.lang)) found.push(defect);
        }
        return found;
      });
      assert.deepEqual(found, []);
      const chunks = scripts.requests.filter(({path}) => path.includes('card-'));
      assert.equal(chunks.filter(({path}) => path.includes('chunks')).length, 3, 'the words of each language once');
    },
  },
  {
    name: 'turbo',
    async check({run}) {
      const found = await run(async ({tag, first, drawn, defects, until, show}) => {
        const visit = (go) =>
          new Promise((resolve) => {
            document.addEventListener('turbo:load', resolve, {once: true});
            go();
          });
        await drawn();
        await show(first(), 'quiz');
        await visit(() => document.querySelector('#go').click());
        await drawn(first(), 'nl');
        const found = defects(first(), 'nl');
        await visit(() => document.querySelector('#back').click());
        await drawn();
        found.push(...defects());
        // Now from the snapshots.
        await visit(() => history.go(-1));
        await drawn(first(), 'nl');
        found.push(...defects(first(), 'nl'));
        await visit(() => history.go(-1));
        await drawn();
        await until(() => first().view === 'quiz', 'the view that the visitor left');
        const count = document.querySelectorAll(tag).length;
        if (count !== 2) found.push(`${count} cards`);
        const place = document.querySelector(`div.${tag}`);
        await until(() => place.querySelector(tag), 'the card in the div');
        await drawn(place.querySelector(tag), 'nl');
        if (place.children.length !== 1) found.push(`${place.children.length} cards in the div`);
        for (const card of document.querySelectorAll(tag)) if (card.children.length !== 1) found.push('the fallback is lost');
        return found;
      });
      assert.deepEqual(found, []);
    },
  },
  {
    name: 'htmx',
    async check({run}) {
      const found = await run(async ({tag, drawn, defects, until}) => {
        await drawn();
        document.querySelector('#go').click();
        await until(() => document.querySelectorAll(`#place ${tag}`).length === 2, 'the part');
        const [first, second] = document.querySelectorAll(`#place ${tag}`);
        await drawn(first, 'nl');
        await drawn(second, 'en');
        return [...defects(first, 'nl'), ...defects(second, 'en')];
      });
      assert.deepEqual(found, []);
    },
  },
];
