/** A card with a partner's own words, as its visitors and its page meet it. */
import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {MutualIdentityCard} from '../../src/element.js';
import {all, drawn, mount, next, press, button, textOf, title, until, warnings} from '../support/mount.js';
import {card as languages} from '../support/words.js';
import {addressOf, script, withScript} from './pages.js';

const {en, fr} = languages;

const lead = (card: Element): string => textOf(card.shadowRoot!.querySelector('.definition'));
const foot = (card: Element): string => textOf(card.shadowRoot!.querySelector('[part=footer]'));
const names = (card: Element): string[] => all(card, '[part=principle] h4').map(textOf);
const nameOf = (id: string): string => en.principles.find((each) => each.id === id)!.name;
const asItShips = en.principles.map(({name}) => name);

describe('a partner’s own title, lead and foot', () => {
  const file = {
    title: {en: 'Our mutual', fr: 'Notre mutuelle'},
    lead: 'In six words.',
    footer: {en: 'Ask at the desk.'},
  };

  it('stand in their places, and the foot goes on saying whose texts the others are', async () => {
    const card = await withScript(file);
    await until(() => title(card) === 'Our mutual', 'the title');
    expect(title(card)).to.equal('Our mutual');
    expect(lead(card)).to.equal('In six words.');
    expect(foot(card)).to.match(/^Ask at the desk\. ?Texts by the open-source project/);
  });

  it('come from a file as well', async () => {
    const card = await mount(html`<mutual-identity-card lang="en" content=${addressOf(file)}></mutual-identity-card>`);
    expect(title(card)).to.equal('Our mutual');
  });

  it('follow the language, and leave what ships where they say nothing', async () => {
    const card = await withScript(file);
    await press(card, button(card, 'Français'), () => title(card) === 'Notre mutuelle');
    expect(lead(card)).to.equal('In six words.');
    expect(foot(card)).to.equal(textOf({textContent: `${fr.ui.footer} ${fr.ui.report.site}`} as Element));
    await press(card, button(card, 'Nederlands'), () => title(card) === languages.nl.ui.title);
  });

  it('are texts, whatever they hold', async () => {
    const markup = '<img src=x onerror="window.hurt = 1"> & <b>$& </p></footer>';
    const card = await withScript({title: markup, lead: markup, footer: markup});
    expect(title(card)).to.equal(markup);
    expect(lead(card)).to.equal(markup);
    expect(foot(card).startsWith(markup)).to.be.true;
    expect(card.shadowRoot!.querySelector('img')).to.be.null;
    expect('hurt' in window).to.be.false;
  });

  it('are those of each card', async () => {
    const page = await fixture(html`<div>
      <mutual-identity-card lang="en" content=${addressOf({title: 'One'})}></mutual-identity-card>
      <mutual-identity-card lang="en" content=${addressOf({title: 'Two'})}></mutual-identity-card>
      <mutual-identity-card lang="en"></mutual-identity-card>
    </div>`);
    const cards = [...page.querySelectorAll('mutual-identity-card')];
    for (const card of cards) await drawn(card);
    expect(cards.map(title)).to.deep.equal(['One', 'Two', en.ui.title]);
  });
});

describe('a partner’s own choice', () => {
  const inPart = {principles: ['autonomy', 'solidarity'], region: 'asia'};

  it('of principles is shown in its order, and leads nowhere else', async () => {
    const card = await withScript(inPart);
    expect(names(card)).to.deep.equal([nameOf('autonomy'), nameOf('solidarity')]);
  });

  it('of principles gives way to the attribute', async () => {
    const card = await withScript(inPart);
    card.principles = 'democracy';
    await card.updateComplete;
    expect(names(card)).to.deep.equal([nameOf('democracy')]);
    card.principles = null;
    await card.updateComplete;
    expect(names(card)).to.deep.equal([nameOf('autonomy'), nameOf('solidarity')]);
  });

  it('of a region has the examples from there first', async () => {
    const card = await withScript({region: 'asia'});
    card.principle = 'solidarity';
    await card.updateComplete;
    const top = (node: Element) => node.getBoundingClientRect().top;
    await until(() => all(card, '#solidarity .example').length > 1);
    const [first] = all(card, '#solidarity .example').sort((one, other) => top(one) - top(other));
    expect(textOf(first.querySelector('.place b'))).to.match(/^India/);
  });
});

describe('own words in a page that lives', () => {
  it('follow the attribute, without a flash of what ships, and go with it', async () => {
    const card = await mount(
      html`<mutual-identity-card lang="en" content=${addressOf({title: 'One'})}></mutual-identity-card>`,
    );
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(title(card)));
    observer.observe(card.shadowRoot!, {subtree: true, childList: true, characterData: true});
    card.content = addressOf({title: 'Two'});
    await until(() => title(card) === 'Two');
    observer.disconnect();
    expect([...seen]).to.deep.equal(['Two']);
    card.removeAttribute('content');
    card.content = undefined;
    await until(() => title(card) === en.ui.title);
  });

  it('show the last that was asked for, whichever comes first', async () => {
    const card = await mount();
    const {fetch} = window;
    const slow = addressOf({title: 'Late'});
    window.fetch = async (...asked) => {
      if (asked[0] === slow) await new Promise((resolve) => setTimeout(resolve, 200));
      return fetch(...asked);
    };
    card.content = slow;
    await card.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    card.content = addressOf({title: 'Last'});
    await until(() => title(card) === 'Last');
    await new Promise((resolve) => setTimeout(resolve, 250));
    window.fetch = fetch;
    expect(title(card)).to.equal('Last');
  });

  it('follow what stands within the element: added, written anew, taken away', async () => {
    const card = await mount();
    const json = script({title: 'Added'});
    card.append(json);
    await until(() => title(card) === 'Added');
    json.textContent = '{"title": "Anew"}';
    await until(() => title(card) === 'Anew');
    json.firstChild!.nodeValue = '{"title": "Typed"}';
    await until(() => title(card) === 'Typed');
    json.remove();
    await until(() => title(card) === en.ui.title);
  });

  it('give way to the attribute within the element', async () => {
    const card = await withScript({title: 'Within'}, {content: addressOf({title: 'Beside'})});
    expect(title(card)).to.equal('Beside');
    card.content = '';
    await until(() => title(card) === 'Within');
  });

  it('stay with a card that is moved', async () => {
    const card = await withScript({title: 'Mine'});
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const ready = next(card, 'mic-ready');
    place.append(card);
    await ready;
    expect(title(card)).to.equal('Mine');
  });
});

describe('a file that cannot be used', () => {
  /** What the console and the page are told while the card takes up a file. */
  const told = async (use: (card: MutualIdentityCard) => unknown) => {
    const card = await mount();
    const reasons: string[] = [];
    card.addEventListener('mic-error', ({detail}) => reasons.push(detail.reason));
    const said = await warnings(async () => {
      use(card);
      await until(() => reasons.length);
    });
    await card.updateComplete;
    return {card, reasons, said};
  };
  const begin = '[mutual-identity-card] Your own words ';

  const bad: [name: string, content: unknown, fault: RegExp][] = [
    [
      'has a fault',
      addressOf({title: 'Good', questions: [{}]}),
      /change nothing:\n {2}questions › 1: “id” is missing\n/,
    ],
    ['is no JSON', addressOf('{"title": "Good",}'), /\n {2}the file: this is not JSON; perhaps a comma/],
    ['is not there', '/nothing-of-that-name.json', /\n {2}the file: the server answers 404; is the address right\?$/],
    ['is on another site', 'https://example.org/own.json', /\n {2}the file: this is another site; put the file on/],
    ['is a script in disguise', 'javascript:alert(1)', /\n {2}the file: this is another site/],
    ['is in its own address', 'data:application/json,{}', /\n {2}the file: this is another site/],
    ['has no address', 'https://', /\n {2}the file: this is no address$/],
    ['is huge', addressOf(`{"title": "${'x'.repeat(250_000)}"}`), /\n {2}the file: it is too large; 200 kB at most/],
    ['is an object of the page', {title: 'Good'}, /this card change nothing:\n {2}the address of a file is needed$/],
  ];
  for (const [name, content, fault] of bad) {
    it(`because it ${name} changes nothing, and is told once in plain words`, async () => {
      const {card, reasons, said} = await told((card) => (card.content = content as string));
      expect(reasons).to.deep.equal(['content']);
      expect(said).to.have.length(1);
      expect(said[0].startsWith(begin), said[0]).to.be.true;
      expect(said[0]).to.match(fault);
      expect(title(card)).to.equal(en.ui.title);
      expect(names(card)).to.deep.equal(asItShips);
    });
  }

  it('because there is no network is asked for again once there is one', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('no network'));
    const {card, said} = await told((card) => (card.content = addressOf({title: 'At last'})));
    expect(said[0]).to.match(/it could not be fetched; if the network is there/);
    window.fetch = fetch;
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new CustomEvent('online'));
    await until(() => title(card) === 'At last');
  });

  it('within the element says so, and names ten faults of many', async () => {
    const many = Object.fromEntries([...Array(14).keys()].map((at) => [`field-${at}`, 1]));
    const {said} = await told((card) => card.append(script(many)));
    expect(said[0]).to.contain(`${begin}within this card change nothing:\n`);
    expect(said[0].split('\n')).to.have.length(12);
    expect(said[0]).to.match(/and 4 more$/);
  });

  it('leaves what ships, also after one that could be used', async () => {
    const card = await withScript({title: 'Good', principles: ['autonomy']});
    const failed = next(card, 'mic-error');
    await warnings(async () => {
      card.querySelector('script')!.textContent = '{"title": 7}';
      await failed;
    });
    await until(() => title(card) === en.ui.title);
    expect(names(card)).to.deep.equal(asItShips);
  });

  it('is no file where a script of the page stands in the element', async () => {
    const card = document.createElement('mutual-identity-card');
    card.append(
      Object.assign(document.createElement('script'), {type: 'text/x-template', textContent: '{"title": 7}'}),
    );
    card.lang = 'en';
    const said = await warnings(async () => {
      document.body.append(card);
      await drawn(card);
    });
    expect(said).to.deep.equal([]);
    expect(title(card)).to.equal(en.ui.title);
    card.remove();
  });
});
