/** The plain div: what is in it stays the page's, and the card comes and goes with the class. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {languages} from '../../../tools/languages.mjs';

const fileOfWords = /-card-[^/]+\.js$/;

export const cases = [
  {
    name: 'attributes',
    async check({run}) {
      const found = await run(async ({first, within, drawn, defects, until, tag}) => {
        await until(first, 'the card');
        const card = await drawn(first(), 'nl');
        const place = document.querySelector(`div.${tag}`);
        const before = [...card.attributes].map(({name}) => name).sort();
        place.dataset.lang = 'en';
        await drawn(card, 'en');
        delete place.dataset.headingLevel;
        await until(() => card.shadowRoot.querySelector('h2[part=title]'), 'the title at its default level');
        const added = document.createElement('section');
        added.innerHTML = `<div class="${tag}" data-lang="nl"><p>later</p></div>`;
        document.body.append(added);
        await until(() => within(added.firstChild), 'the later card');
        await drawn(within(added.firstChild), 'nl');
        card.dispatchEvent(new Event('click', {bubbles: true}));
        card.focus();
        return {
          before,
          defects: defects(card, 'en'),
          executed: window.executed ?? null,
          placed: getComputedStyle(card).position,
        };
      });
      const before = ['exportparts', 'heading-level', 'lang'];
      assert.deepEqual(found, {before, defects: [], executed: null, placed: 'static'});
    },
  },
  {
    name: 'body',
    async check({run}) {
      assert.deepEqual(await run(async ({drawn, defects}) => defects(await drawn())), []);
      const place = await run(({first}) => [
        document.documentElement.lastElementChild.localName,
        first().parentElement.localName,
        document.querySelector('#text').checkVisibility(),
      ]);
      assert.deepEqual(place, ['body', 'body', true]);
    },
  },
  {
    name: 'replaced',
    async check({run}) {
      const found = await run(async ({drawn, first, within, until, defects, show, view}) => {
        await until(first, 'the card');
        await drawn();
        const place = document.querySelector('#place');
        const card = within(place);
        const found = [place.outerHTML];
        await show(card, 'quiz');
        const child = place.firstChild;
        place.append('Un texte de la page');
        place.removeChild(child);
        found.push(place.innerHTML);
        place.innerHTML = '<p>Autre chose</p>';
        await new Promise((resolve) => setTimeout(resolve));
        found.push(within(place) === card, view(card), place.firstChild.getClientRects().length, ...defects(card));
        return found;
      });
      const whole =
        '<div id="place" class="mutual-identity-card" data-lang="fr"><p>La carte d’identité d’une mutuelle de santé</p></div>';
      assert.deepEqual(found, [whole, 'Un texte de la page', true, 'quiz', 0]);
    },
  },
  {
    name: 'fallback',
    page: 'replaced',
    faults: [[fileOfWords, '500']],
    async check({run, scripts}) {
      const seen = ({first}) => document.querySelector('#place p').getClientRects().length + Boolean(first());
      await run(
        ({until, record}, count) => until(() => record.events.length === count, 'each language to fail').then(() => 0),
        languages.length,
      );
      assert.equal(await run(seen), 2, 'the words of the page, while there are none of ours');
      scripts.mend();
      await run(({drawn}) => (dispatchEvent(new Event('online')), drawn().then(() => 0)));
      assert.equal(await run(seen), 1, 'and the card alone when it is drawn');
    },
  },
  {
    name: 'later',
    async check({run}) {
      const found = await run(async ({drawn, within, until, tag}) => {
        await drawn(document.querySelector(tag));
        const place = document.querySelector('#place');
        const seen = () => place.firstChild.getClientRects().length;
        const found = [within(place), seen()];
        for (let time = 0; time < 2; time++) {
          place.classList.add(tag);
          await until(() => within(place), 'the card');
          await drawn(within(place), 'nl');
          found.push(seen());
          place.classList.remove(tag);
          await until(() => !within(place), 'the card to be gone');
          found.push(seen());
        }
        const [item, wrapper] = document.querySelectorAll(`.${tag}`);
        found.push(item.getClientRects().length, wrapper.shadowRoot);
        return found;
      });
      assert.deepEqual(found, [null, 1, 0, 1, 0, 1, 1, null]);
    },
  },
  {
    name: 'edited',
    async check({run}) {
      const found = await run(async ({drawn, within, until, tag}) => {
        const editor = document.querySelector('#editor');
        const place = editor.querySelector(`.${tag}`);
        const written = editor.innerHTML;
        const seen = () => [within(place)?.localName ?? null, place.firstChild.getClientRects().length];
        // Something else on the page, so that all that is to come has come.
        const other = document.createElement('div');
        other.className = tag;
        document.body.append(other);
        await until(() => within(other), 'a card elsewhere');
        await drawn(within(other));
        const found = [seen()];
        editor.removeAttribute('contenteditable');
        await until(() => within(place), 'the card, once it is published');
        await drawn(within(place));
        found.push(seen());
        editor.contentEditable = 'true';
        await until(() => !within(place), 'the text of the author');
        found.push(seen(), editor.innerHTML === written);
        return found;
      });
      assert.deepEqual(found, [[null, 1], ['mutual-identity-card', 0], [null, 1], true]);
    },
  },
  {
    name: 'slots',
    async check({run}) {
      const {cssParts} = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
        .modules.flatMap(({declarations}) => declarations ?? [])
        .find(({tagName}) => tagName === 'mutual-identity-card');
      const found = await run(async ({first, until, drawn, all, tag, record}) => {
        await until(first, 'the card');
        const card = await drawn();
        const place = document.querySelector(`.${tag}`);
        await until(() => record.events.length, 'mic-ready');
        let target;
        document.addEventListener('mic-principle-toggle', (event) => (target = event.target));
        all(card, '[part=principle] summary')[0].click();
        await until(() => target, 'the event, at the page');
        return {
          shown: [...place.children].map((child) => child.getClientRects().length),
          logo: place.querySelector('img').getBoundingClientRect().height < 60,
          title: getComputedStyle(all(card, '[part=title]')[0]).color,
          parts: card.getAttribute('exportparts').split(', '),
          target: target === place,
        };
      });
      assert.deepEqual(found, {
        shown: [0, 1, 1],
        logo: true,
        title: 'rgb(1, 2, 3)',
        parts: cssParts.map(({name}) => name),
        target: true,
      });
    },
  },
  {
    name: 'react',
    async check({run}) {
      const found = await run(async ({first, within, until, drawn, defects, textOf}) => {
        await until(first, 'the card');
        const card = await drawn();
        const place = () => document.querySelector('main').firstChild;
        const draw = async (state) => {
          const before = document.querySelector('main').innerHTML;
          window.setPage(state);
          await until(() => document.querySelector('main').innerHTML !== before, 'React');
        };
        const found = [...defects(card)];
        await draw({lang: 'nl', words: ['trois', 'quatre', 'un'], card: true});
        await drawn(card, 'nl');
        found.push(within(place()) === card, textOf(place()), ...defects(card, 'nl'));
        await draw({lang: 'nl', words: [], card: true});
        await draw({lang: 'nl', words: ['cinq'], card: false});
        await until(() => !within(place()), 'the card to be gone');
        found.push(textOf(place()), place().firstChild.getClientRects().length);
        return found;
      });
      assert.deepEqual(found, [true, 'troisquatreun', 'cinq', 1]);
    },
  },
  {
    name: 'morph',
    async check({run}) {
      const found = await run(async ({first, within, until, drawn, show, view, tag, defects}) => {
        const main = document.querySelector('main');
        const written = main.innerHTML;
        await until(() => within(document.querySelector(`div.${tag}`)), 'the card in the div');
        const cards = [within(document.querySelector(`div.${tag}`)), document.querySelector(tag)];
        for (const card of cards) await show(await drawn(card), 'quiz');
        window.Idiomorph.morph(main, written.replace('Avant', 'Après'), {morphStyle: 'innerHTML'});
        await new Promise((resolve) => setTimeout(resolve));
        for (const card of cards) await card.updateComplete;
        const found = [document.querySelector('#text').textContent];
        for (const card of cards) found.push(card.isConnected, view(card), ...defects(card));
        return found;
      });
      assert.deepEqual(found, ['Après', true, 'quiz', true, 'quiz']);
    },
  },
];
