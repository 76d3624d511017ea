/** What a mutual takes along of its card: link, picture, file, code for another site. */
import {expect} from '@open-wc/testing';
import * as en from '../../src/generated/en/profile.js';
import * as fr from '../../src/generated/fr/profile.js';
import * as nl from '../../src/generated/nl/profile.js';
import {encode} from '../../src/profile/code/codec.js';
import {textOf, until} from '../support/mount.js';
import {disclose, field, focused, given, hasButton, mountProfile, press, profileOf, shownText, ui} from './desk.js';

const hostile = '</title><script>alert("1")</script> & \'Hills\'';

/** Each file that is saved while a test runs. */
const downloads: {name: string; content: Blob}[] = [];
const {createObjectURL} = URL;
const {click} = HTMLAnchorElement.prototype;
let latest: Blob;

beforeEach(() => {
  downloads.length = 0;
  URL.createObjectURL = (content: Blob) => createObjectURL.call(URL, (latest = content));
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) downloads.push({name: this.download, content: latest});
    else click.call(this);
  };
});
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

describe('taking a card along', () => {
  it('copies the link, and leaves it to be copied by hand where the browser refuses', async () => {
    const profile = profileOf('Hills', 'yes');
    const card = await given(profile);
    let copied = '';
    clipboard((text) => Promise.resolve(void (copied = text)));
    await press(card, ui.take.link);
    await until(() => shownText(card).includes(ui.status.linkCopied));
    expect(copied).to.equal(`${location.href.replace(/#.*/, '')}#mic-profile=${encode(profile)}`);
    clipboard(() => Promise.reject(new Error('not allowed')));
    await press(card, ui.take.link);
    await until(() => shownText(card).includes(ui.status.copyByHand));
    const link = field(card, ui.take.linkLabel);
    expect(focused(card)).to.equal(link);
    expect(link.value).to.equal(copied);
    expect(link.selectionEnd! - link.selectionStart!).to.equal(copied.length);
  });

  it('draws an SVG in the proportions of A6, with every word as text', async () => {
    const card = await given(profileOf(hostile, 'partly', {sentence: 'Together & <b>strong</b>', country: 'BJ'}));
    await press(card, ui.take.svg);
    await until(() => downloads.length);
    const [{name, content}] = downloads;
    expect(name).to.match(/^[\p{L}\p{N}-]+-2025-11-25\.svg$/u);
    const text = await content.text();
    expect(text).not.to.include('<script');
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).to.deep.equal(['105mm', '148mm']);
    expect(svg.querySelector('title')!.textContent).to.equal(ui.card.altTitle(hostile));
    const lines = [...svg.querySelectorAll('text')].map((each) => each.textContent);
    expect(lines.join('').replaceAll(' ', '')).to.include(hostile.replaceAll(' ', ''));
    for (const word of ['Together & <b>strong</b>', 'Benin', 'Democracy', ui.card.degrees.partial, ui.card.kicker]) {
      expect(lines.join(' ')).to.include(word);
    }
    expect(text).not.to.match(/style=|var\(|oklch|color\(/);
    await until(() => shownText(card).includes(ui.status.saved));
  });

  /** About as much as a picture can hold: a long name and sentence, and facts that take two lines. */
  const full = profileOf('Fédération nationale des mutuelles de santé des planteuses et planteurs du Nord', 'yes', {
    country: 'CD',
    sentence:
      'Depuis 1995, nos membres se soignent et se défendent ensemble, de la colline à la capitale, sans laisser personne au bord du chemin, ni les jeunes ni les aînés.',
    roles: {'social-insurer': 'main', 'social-movement': 'main', 'social-entrepreneur': 'secondary'},
  });
  for (const [lang, {profileUi: words}] of Object.entries({en, fr, nl})) {
    it(`draws nothing over anything else, and cuts no name, in ${lang}`, async () => {
      const card = await given(full, lang);
      await press(card, words.take.svg);
      await until(() => downloads.length);
      const svg = new DOMParser().parseFromString(await downloads[0].content.text(), 'image/svg+xml').documentElement;
      document.body.append(svg);
      const page = svg.getBoundingClientRect();
      const unit = 105 / page.width;
      // From the tops of the capitals to the line on which they stand, in millimetres.
      const texts = [...svg.querySelectorAll('text')].map((each) => {
        const {left, right} = each.getBoundingClientRect();
        const [bottom, size] = ['y', 'font-size'].map((name) => Number(each.getAttribute(name)));
        const [start, end] = [left, right].map((x) => (x - page.left) * unit);
        return {text: each.textContent, start, end, top: bottom - size * 0.7, bottom};
      });
      const rules = [...svg.querySelectorAll('path')].flatMap((path) =>
        [...(/^M8 ([\d.]+)H97$/.exec(path.getAttribute('d')!)?.slice(1) ?? [])].map(Number),
      );
      svg.remove();
      expect(rules).to.have.length(2);
      type Box = (typeof texts)[number];
      const meet = (one: Box, other: Box): boolean =>
        one.start < other.end && other.start < one.end && one.top < other.bottom && other.top < one.bottom;
      for (const [at, one] of texts.entries()) {
        expect(
          texts.slice(at + 1).filter((other) => meet(one, other)),
          one.text,
        ).to.deep.equal([]);
        expect(
          rules.filter((rule) => one.top < rule && rule < one.bottom),
          `a rule through ${one.text}`,
        ).to.deep.equal([]);
        expect(one.end, one.text).to.be.at.most(97.5);
      }
      expect(texts.map(({text}) => text).join(' ')).to.include(full.name);
    });
  }

  it('writes from right to left where the name does', async () => {
    const card = await given(profileOf('التعاضدية الصحية للتلال الثلاث'));
    await press(card, ui.take.svg);
    await until(() => downloads.length);
    const text = await downloads[0].content.text();
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    const name = [...svg.querySelectorAll('[direction=rtl]')].map((each) => each.textContent).join(' ');
    expect(name).to.equal('التعاضدية الصحية للتلال الثلاث');
  });

  it('draws a PNG for 300 dots per inch that is not blank', async () => {
    const card = await given(profileOf('Hills', 'yes'));
    await press(card, ui.take.png);
    await until(() => downloads.length);
    const picture = await createImageBitmap(downloads[0].content);
    expect([picture.width, picture.height]).to.deep.equal([1240, 1748]);
    const canvas = Object.assign(document.createElement('canvas'), {width: 1240, height: 1748});
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const inkIn = (x: number, y: number, width: number, height: number): number => {
      const [red, green, blue] = context.getImageData(3, 3, 1, 1).data;
      const {data} = context.getImageData(x, y, width, height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (Math.abs(data[at] - red) + Math.abs(data[at + 1] - green) + Math.abs(data[at + 2] - blue) > 120) count++;
      }
      return count;
    };
    const emblem = inkIn(370, 170, 500, 500) / 250_000;
    expect(emblem).to.be.within(0.4, 0.9);
    expect(inkIn(90, 740, 1060, 130), 'the name').to.be.greaterThan(2000);
    expect(inkIn(0, 0, 60, 1748) + inkIn(1180, 0, 60, 1748), 'the margins').to.equal(0);
  });

  it('saves a file that can be opened and changed', async () => {
    const profile = profileOf(hostile, 'yes', {country: 'BE', founded: 1990, roles: {'social-movement': 'main'}});
    const first = await given(profile);
    await press(first, ui.take.save);
    const [{name, content}] = downloads;
    expect(name).to.match(/\.json$/);
    first.remove();

    const card = await mountProfile();
    const open = (file: Blob | string): void => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file], 'card.json'));
      const input = field(card, ui.take.load);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    };
    open('{"some": "thing"}');
    await until(() => shownText(card).includes(ui.load.unknown));
    expect(textOf(focused(card))).to.include(ui.load.unknown);
    open(content);
    await until(() => shownText(card).includes(ui.status.loaded));
    await until(() => card.shadowRoot!.querySelector('form'));
    expect(field(card, ui.fields.name.label).value).to.equal(hostile);
    expect(field(card, ui.fields.founded.label).value).to.equal('1990');
  });

  it('gives code for another site, with the name escaped', async () => {
    const profile = profileOf(hostile, 'yes');
    const card = await given(profile);
    await disclose(card, ui.take.embed);
    const code = field<HTMLTextAreaElement>(card, ui.take.embedLabel).value;
    const page = new DOMParser().parseFromString(code, 'text/html');
    const element = page.querySelector('mutual-identity-card')!;
    expect(element.getAttribute('profile')).to.equal(encode(profile));
    expect(element.getAttribute('views')).to.equal('profile');
    expect(element.textContent).to.equal(ui.card.altTitle(hostile));
  });

  for (const paper of ['A4', 'A6']) {
    it(`prints the card alone, on ${paper}, with the link as a QR code, and leaves the page as it was`, async () => {
      const card = await given(profileOf('Hills', 'yes'));
      const list = field<HTMLSelectElement>(card, ui.take.paper);
      list.value = paper;
      list.dispatchEvent(new Event('change', {bubbles: true}));
      const before = [...document.adoptedStyleSheets];
      const {print} = window;
      let printed = '';
      window.print = () => {
        printed = document.adoptedStyleSheets
          .flatMap((styleSheet) => [...styleSheet.cssRules])
          .map((rule) => rule.cssText)
          .join();
        expect(card.hasAttribute('data-mic-printing')).to.equal(true);
        if (paper === 'A4') expect(card.shadowRoot!.querySelector(`[aria-label="${ui.card.scan}"] path`)).to.exist;
        else expect([...card.shadowRoot!.querySelectorAll('svg text')].map(textOf)).to.include(ui.card.scan);
      };
      await press(card, ui.take.print);
      await until(() => printed);
      window.print = print;
      expect(printed).to.match(paper === 'A4' ? /size: 210mm 297mm/ : /size: 105mm 148mm/);
      window.dispatchEvent(new Event('afterprint'));
      await card.updateComplete;
      expect([...document.adoptedStyleSheets]).to.deep.equal(before);
      expect(card.hasAttribute('data-mic-printing')).to.equal(false);
      expect(shownText(card)).not.to.include(ui.card.scan);
      expect(hasButton(card, ui.take.print)).to.equal(true);
    });
  }
});
