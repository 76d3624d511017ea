/** Files that come late, or at the second try: the visitor sees what is on its way, and never something in between. */
import assert from 'node:assert/strict';
import {fileOf} from './faults.mjs';

export const cases = [
  {
    name: 'the first view',
    page: 'late/quiz',
    faults: [[fileOf('fr-quiz-first'), 'stall']],
    async check({run, scripts}) {
      const shown = await run(async ({drawn, view}) => {
        const begun = performance.now();
        return {view: view(await drawn()), soon: performance.now() - begun < 6000};
      });
      assert.deepEqual(shown, {view: 'card', soon: true}, 'the card does not wait for ever for the quiz');
      scripts.mend();
    },
  },
  {
    name: 'a view pressed twice',
    page: 'faults/chunk',
    faults: [[/quiz/, '500']],
    async check({run, scripts}) {
      await run(async ({drawn, first, viewButton, press, record, retryOf}) => {
        const card = await drawn();
        const failed = () => record.events.some(({type}) => type === 'mic-error') && retryOf(card);
        await press(card, viewButton(card, 'quiz'), failed, 'the failure');
      });
      scripts.mend();
      // Another file of the view may still be on its way to be refused: a visitor then presses once more.
      await run(async ({first, viewButton, view, retryOf, until}) => {
        const card = first();
        viewButton(card, 'quiz').click();
        await until(() => {
          if (view(card) !== 'quiz' && retryOf(card)) viewButton(card, 'quiz').click();
          return view(card) === 'quiz';
        }, 'the view quiz');
      });
    },
  },
  {
    name: 'the second question',
    page: 'faults/chunk',
    faults: [[fileOf('fr-quiz-more'), '500']],
    async check({run, scripts}) {
      const found = await run(async ({drawn, show, press, until, all, textOf, retryOf}) => {
        const card = await drawn();
        await show(card, 'quiz');
        const [option] = await until(() => all(card, '.quiz input').length && all(card, '.quiz input'), 'a question');
        option.click();
        await card.updateComplete;
        await press(card, all(card, '.quiz .primary')[0], () => all(card, '.feedback.here').length, 'its explanation');
        await until(() => retryOf(card), 'an offer to try again');
        await press(
          card,
          all(card, '.quiz .primary')[0],
          () => !all(card, '.feedback').length,
          'the place of the next',
        );
        return {said: textOf(all(card, '.quiz')[0]), focus: card.shadowRoot.activeElement?.localName};
      });
      assert.deepEqual(found, {said: '', focus: 'h2'}, 'it does not say that something is coming');
      scripts.mend();
      await run(async ({first, until, all, press, retryOf}) => {
        await press(first(), retryOf(first()));
        await until(() => all(first(), '.quiz input').length, 'the second question');
      });
    },
  },
  {
    name: 'a language on its way',
    page: 'faults/chunk',
    faults: [[fileOf('nl-card-first'), 'slow']],
    async check({run}) {
      const seen = await run(async ({drawn, first, button, press, all, textOf, article}) => {
        const card = await drawn();
        const announced = () => textOf(card.shadowRoot.querySelector('[role=status]'));
        const chosen = button(card, 'Nederlands');
        const ring = () => getComputedStyle(chosen, '::before').backgroundImage;
        const before = ring();
        await press(card, chosen, announced, 'a sign of life');
        const meanwhile = {lang: article(card).lang, announced: announced(), marked: ring() !== before};
        await drawn(card, 'nl');
        return {...meanwhile, left: announced()};
      });
      assert.deepEqual(seen, {lang: 'fr', announced: 'Chargement…', marked: true, left: ''});
    },
  },
  {
    name: 'a language and a view at once',
    page: 'faults/chunk',
    faults: [
      [/\/(fr-)?quiz-/, 'slow'],
      [/\/nl-/, 'slow'],
    ],
    async check({run}) {
      // The quiz comes first, then Dutch, then the Dutch quiz: none of which may bring the card back.
      const shown = await run(async ({drawn, first, article, viewButton, button, until}) => {
        const card = await drawn();
        const shown = [];
        const look = () => {
          const now = `${/on-(\w+)/.exec(article(card).className)[1]} ${article(card).lang}`;
          if (now !== shown[shown.length - 1]) shown.push(now);
        };
        new MutationObserver(look).observe(card.shadowRoot, {subtree: true, attributes: true, childList: true});
        look();
        viewButton(card, 'quiz').click();
        await new Promise((resolve) => setTimeout(resolve, 300));
        button(card, 'Nederlands').click();
        await until(() => shown[shown.length - 1] === 'quiz nl', 'the quiz in Dutch');
        return shown;
      });
      const [first, ...others] = shown;
      assert.equal(first, 'card fr');
      assert.ok(!others.some((each) => each.startsWith('card')), `not once again the card: ${shown}`);
    },
  },
];
