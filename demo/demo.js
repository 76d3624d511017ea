/** The controls of the demo: each changes the card as a page would, by an attribute or a custom property. */
import {snippet, ways} from './snippet.js';

const find = (id) => document.getElementById(id);
const card = find('card');
const controls = find('controls');
const own = controls.elements.accent;

const names =
  'lang languages view views principle principles questions seed theme heading-level profile profile-from-hash remember';

/** What the visitor asked for: only what is not the default. */
const wanted = () => {
  const attributes = {};
  for (const name of names.split(' ')) {
    const {type, checked, value} = controls.elements[name];
    if (type === 'checkbox' ? checked : value.trim()) attributes[name] = type === 'checkbox' ? true : value.trim();
  }
  return attributes;
};

/** One of the swatches, or none: then the visitor's own. */
const accent = () => {
  const {value} = controls.elements.swatch;
  return value === 'default' ? undefined : value || own.value;
};

let before = {};
const show = () => {
  const attributes = wanted();
  for (const name of names.split(' ')) {
    const [value, old] = [attributes[name], before[name]];
    if (value === old) continue; // what the visitor changed on the card itself stays
    if (value === undefined) card.removeAttribute(name);
    else card.setAttribute(name, value === true ? '' : value);
  }
  before = attributes;
  if (accent()) card.style.setProperty('--mic-accent', accent());
  else card.style.removeProperty('--mic-accent');
  write();
};

/** The language of the words in the snippet: that of the card. */
let shown = 'en';
const write = () => {
  const way = find('way').value;
  find('snippet').textContent = snippet({way, lang: shown, attributes: wanted(), accent: accent()});
  find('about-way').textContent = ways[way].about;
};

controls.addEventListener('input', ({target}) => {
  if (target === own) for (const swatch of controls.elements.swatch) swatch.checked = false;
  show();
});
controls.addEventListener('reset', () => setTimeout(show));
controls.addEventListener('submit', (event) => event.preventDefault());
find('way').addEventListener('input', write);

find('copy').addEventListener('click', async () => {
  const text = find('snippet').textContent;
  let message = 'The snippet is on the clipboard.';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    getSelection().selectAllChildren(find('snippet'));
    message = 'The snippet is selected: copy it with the keyboard.';
  }
  find('copied').textContent = message;
  find('copied').classList.remove('out-of-sight');
});

for (const radio of document.getElementsByName('width')) {
  radio.addEventListener('input', () => (find('stage').dataset.width = radio.value));
}

const events =
  'mic-ready mic-language-change mic-view-change mic-principle-toggle mic-answer mic-quiz-complete mic-profile-complete mic-error';
for (const type of events.split(' ')) {
  card.addEventListener(type, ({detail}) => {
    if (detail.lang && type !== 'mic-error' && detail.lang !== shown) {
      shown = detail.lang;
      write();
    }
    const [line, name, data] = ['li', 'code', 'code'].map((each) => document.createElement(each));
    name.textContent = type;
    data.textContent = JSON.stringify(detail);
    line.append(name, ' ', data);
    find('events').prepend(line);
    find('events').children[5]?.remove();
  });
}

// Beside the card there is room for more controls than above it.
find('content').open = matchMedia('(width >= 68rem)').matches;
show();
