/** The configurator: each control changes the card as a page would, by an attribute or a custom property. */
import {queryOf, readAddress, writeAddress} from './address.js';
import {contrastsOf, least} from './contrast.js';
import {record} from './events.js';
import facts from './facts.js';
import {isSafe, policyFor, snippet} from './snippets.js';

const find = (id) => document.getElementById(id);
const card = find('card');
const controls = find('controls');
const fields = controls.elements;
const way = find('way');
const words = facts.words[document.documentElement.lang];

/** What the visitor asked for: only what is not the default. */
const wanted = (names) => {
  const values = {};
  for (const name of names) {
    const {type, checked, value} = fields[name];
    if (type === 'checkbox' ? checked : value.trim()) values[name] = type === 'checkbox' ? true : value.trim();
  }
  return values;
};

/** The card of this page stands below a heading of its own. */
const resting = {'heading-level': '3'};

let before = {};
const setAttributes = (attributes) => {
  for (const name of facts.attributes) {
    const [value, old] = [attributes[name], before[name]];
    if (value === old) continue; // what the visitor changed on the card itself stays
    const given = value ?? resting[name];
    if (given === undefined) card.removeAttribute(name);
    else card.setAttribute(name, given === true ? '' : given);
  }
  before = attributes;
};

const setProperties = (properties) => {
  for (const name of facts.properties) {
    const value = properties[name];
    if (value && isSafe(value)) card.style.setProperty(name, value);
    else card.style.removeProperty(name);
  }
};

/** The language of the words in the snippet: that of the card, which begins in that of the page. */
let shown = document.documentElement.lang;

let latest;
const writeSnippet = async (attributes, properties) => {
  const context = {
    ...facts,
    way: way.value,
    base: find('base').value.trim() || './',
    lang: shown,
    attributes,
    properties,
  };
  const code = snippet({...context, words: facts.languages[shown], languages: Object.keys(facts.languages)});
  latest = code;
  find('snippet').textContent = code;
  find('about-way').textContent = words.ways[way.value][1];
  const policy = await policyFor(code, context);
  if (latest !== code) return; // another was asked for meanwhile
  find('policy').textContent = policy;
  find('policy-line').hidden = false;
};

const showContrast = () => {
  const number = new Intl.NumberFormat(document.documentElement.lang, {maximumFractionDigits: 1});
  const lines = Object.entries(contrastsOf(card)).map(([pair, ratio]) => {
    const line = document.createElement('li');
    const enough = ratio >= least;
    line.className = enough ? '' : 'low';
    line.textContent = `${words.pairs[pair]}: ${number.format(Math.floor(ratio * 10) / 10)}, ${enough ? words.enough : words.tooLow}`;
    return line;
  });
  const list = find('contrast').querySelector('ul');
  if (lines.map(({textContent}) => textContent).join('') !== list.textContent) list.replaceChildren(...lines);
};

const showColours = () => {
  for (const picker of controls.querySelectorAll('[type=color]')) {
    const {value} = fields[picker.dataset.for];
    if (/^#[\da-f]{6}$/i.test(value)) picker.value = value;
  }
  const accent = fields['--mic-accent'].value.trim();
  for (const swatch of controls.querySelectorAll('[data-accent]'))
    swatch.setAttribute('aria-pressed', String(swatch.dataset.accent === accent));
};

const show = () => {
  const [attributes, properties] = [wanted(facts.attributes), wanted(facts.properties)];
  setAttributes(attributes);
  setProperties(properties);
  showColours();
  const values = {...attributes, ...properties, ...(way.selectedIndex ? {way: way.value} : {})};
  writeAddress(values);
  for (const link of find('languages').querySelectorAll('a')) link.search = queryOf(values);
  writeSnippet(attributes, properties);
  requestAnimationFrame(showContrast);
};

controls.addEventListener('input', ({target}) => {
  if (target.type === 'color') fields[target.dataset.for].value = target.value;
  show();
});
controls.addEventListener('click', ({target}) => {
  const {accent} = target.dataset;
  if (accent === undefined) return;
  fields['--mic-accent'].value = accent;
  show();
});
controls.addEventListener('reset', () => setTimeout(show));
controls.addEventListener('submit', (event) => event.preventDefault());
way.addEventListener('input', show);
find('base').addEventListener('input', show);

find('copy').addEventListener('click', async () => {
  let message = words.copied;
  try {
    await navigator.clipboard.writeText(find('snippet').textContent);
  } catch {
    getSelection().selectAllChildren(find('snippet'));
    message = words.selected;
  }
  find('copied').textContent = message;
  find('copied').classList.remove('out-of-sight');
});

for (const radio of document.getElementsByName('width'))
  radio.addEventListener('input', () => (find('stage').dataset.width = radio.value));

record(card, facts.events, find('events'));
for (const type of ['mic-ready', 'mic-language-change']) {
  card.addEventListener(type, ({detail}) => {
    shown = detail.lang;
    show();
  });
}
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showContrast);

const asked = readAddress([...facts.attributes, ...facts.properties, 'way']);
for (const [name, value] of Object.entries(asked)) {
  const field = name === 'way' ? way : fields[name];
  if (field.type === 'checkbox') field.checked = true;
  else field.value = value;
  if (field.closest('details')) field.closest('details').open = true;
}
if (way.selectedIndex < 0) way.selectedIndex = 0;
// Beside the card there is room for more controls than above it.
if (!matchMedia('(width >= 68rem)').matches)
  controls.querySelectorAll('details').forEach((group) => (group.open = false));
show();
