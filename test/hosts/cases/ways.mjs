/** Every way to make an element and to move it. */
import assert from 'node:assert/strict';

export const ways = {
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

      const created = document.createElement(tag);
      created.lang = 'nl';
      created.append(fallback());
      place.append(created);
      await check('createElement', created, 'nl');

      const Card = customElements.get(tag);
      const constructed = new Card();
      constructed.setAttribute('lang', 'en');
      place.append(constructed);
      await check('new', constructed, 'en');

      const clone = created.cloneNode(true);
      place.append(clone);
      await check('cloned', clone, 'nl');

      const template = document.createElement('template');
      template.innerHTML = `<${tag} lang="en"><p>fallback</p></${tag}>`;
      const copy = document.importNode(template.content, true).firstElementChild;
      place.append(copy);
      await check('from a template', copy, 'en');

      // Moved: what is open stays open.
      created.principle = 'democracy';
      await created.updateComplete;
      const elsewhere = document.createElement('section');
      elsewhere.lang = 'nl';
      document.body.append(elsewhere);
      elsewhere.append(created);
      await check('moved', created, 'nl');
      if (!created.shadowRoot.querySelector('#democracy').open) found.push('moved: its state is lost');

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
      return found;
    });
    assert.deepEqual(found, []);
  },
};
