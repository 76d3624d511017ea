/** What the server of a page forbids. */
import assert from 'node:assert/strict';
import {pathToFileURL} from 'node:url';
import {pagesFolder} from '../server.mjs';

const usable = async ({run}) => assert.deepEqual(await run(({use}) => use()), []);

const fallbackStays = async ({run}) => {
  const shown = await run(async ({first, until}) => {
    await until(() => document.readyState === 'complete', 'the page');
    return first().firstElementChild.getClientRects().length;
  });
  assert.ok(shown, 'the fallback is shown');
};

/** Our policy may not be made: the page keeps its words, and is told once. */
const refused = {
  async check(at) {
    const events = await at.run(async ({until, record}) => {
      await until(() => record.events.length, 'mic-error');
      return record.events;
    });
    assert.deepEqual(events, [{type: 'mic-error', detail: {reason: 'render'}}]);
    await fallbackStays(at);
  },
  expects: {violations: 'any', warnings: [/^\[mutual-identity-card\] TypeError/]},
};

const obeyed = [
  'strict',
  'placeholder',
  'named',
  'entry',
  'standalone',
  'nonce',
  'nonce-standalone',
  'integrity',
  'isolated',
];

export const cases = [
  ...obeyed.map((name) => ({name, check: usable})),
  // The browser itself reports that the second copy asks for a policy that is there.
  {name: 'twice', check: usable, expects: {violations: 'any'}},
  {name: 'other-names', ...refused},
  {name: 'no-names', ...refused},
  {name: 'wrong-integrity', check: fallbackStays},
  {
    name: 'permissions',
    async check({run}) {
      await usable({run});
      const {announced, selected} = await run(async ({first, until, button, show, all, textOf}) => {
        await show(first(), 'profile');
        await until(() => first().shadowRoot.querySelector('#profile-link'), 'the link');
        const field = first().shadowRoot.querySelector('#profile-link');
        const status = () => textOf(first().shadowRoot.querySelector('.said-aloud'));
        const announced = [];
        for (const name of ['Copier le lien', 'Partager']) {
          field.blur();
          button(first(), name).click();
          await until(
            () => first().shadowRoot.activeElement === field && status(),
            `${name}: the link, to copy by hand`,
          );
          announced.push(status());
        }
        return {announced, selected: field.value.slice(field.selectionStart, field.selectionEnd) === field.value};
      });
      for (const each of announced) assert.match(each, /^La copie est bloquée ici\./);
      assert.ok(selected, 'the link is selected');
    },
  },
  {
    name: 'sandbox',
    async check({run}) {
      const {announced, ...rest} = await run(async ({until}) => {
        await until(() => document.body.dataset.seen, 'the card in the frame');
        return JSON.parse(document.body.dataset.seen);
      });
      assert.deepEqual(rest, {lang: 'fr', view: 'card', shown: 'fr', origin: 'null', errors: []});
      assert.match(announced, /^Ce site n’autorise pas les téléchargements\./, 'and what is allowed is offered');
    },
  },
  {name: 'file', address: pathToFileURL(`${pagesFolder}/policy/file.html`).href, check: usable},
];
