/** A control for every attribute and every custom property of the element, from its manifest. */
import {escaped} from './html.mjs';

/** Where a control stands. What no group names is content. */
const groups = {
  language: ['lang', 'languages'],
  colours: ['theme', '--mic-accent', '--mic-on-accent', '--mic-surface', '--mic-text', '--mic-muted', '--mic-border'],
  look: ['heading-level', '--mic-radius', '--mic-font', '--mic-max-width'],
  content: ['view', 'views', 'principle', 'principles'],
  quiz: ['questions', 'seed', 'remember'],
  profile: ['profile', 'profile-from-hash'],
};
const groupOf = (name) => Object.keys(groups).find((group) => groups[group].includes(name)) ?? 'content';

const presets = ['', '#0b6e99', '#2f7d4f', '#d9480f', '#ffcc00'];

const options = (values, chosen = '') =>
  values.map(
    ([value, text]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${escaped(text)}</option>`,
  );

/** The values that the manifest names: `'card' | 'quiz'`. */
const valuesOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);

const typed = 'autocapitalize="none" autocomplete="off" spellcheck="false"';

const fieldOf = ({name, type = {text: 'string'}, default: value}, {words, languages}) => {
  const placeholder = escaped(value ?? words.unset);
  if (name === 'lang')
    return `<select name="lang">${options([['', words.unset], ...languages.map((each) => [each.lang, `${each.lang}, ${each.name}`])]).join('')}</select>`;
  const values = valuesOf(type.text);
  if (values.length)
    return `<select name="${name}">${options([['', words.unset], ...values.map((each) => [each, each])]).join('')}</select>`;
  if (type.text === 'number') return `<input name="${name}" type="number" min="1" placeholder="${placeholder}" />`;
  return `<input name="${name}" placeholder="${placeholder}" ${typed} />`;
};

const isColour = (name) => name.startsWith('--') && groups.colours.includes(name);

const controlOf = (each, context) => {
  const {words} = context;
  const {name} = each;
  const label = `${escaped(words[name])} <code>${name}</code>`;
  if (each.type?.text === 'boolean')
    return `<label class="check"><input type="checkbox" name="${name}" /><span>${label}</span></label>`;
  const field = fieldOf(each, context);
  if (!isColour(name)) return `<label><span>${label}</span>${field}</label>`;
  const picker = `<input type="color" data-for="${name}" aria-label="${escaped(`${words.pick} ${words[name]}`)}" value="#6d4c5e" />`;
  return `<div class="colour"><label><span>${label}</span>${field}</label>${picker}</div>`;
};

const swatches = ({words}) => {
  const each = (value) =>
    `<button type="button" data-accent="${value}" aria-label="${escaped(words.presets[value || 'none'])}" title="${value || escaped(words.presets.none)}"></button>`;
  return `<div class="swatches" role="group" aria-label="${escaped(words.presets.label)}">${presets.map(each).join('')}</div>`;
};

/**
 * @param {object} element the declaration in custom-elements.json
 * @param {object} page
 * @param {object} page.words those of `controls`
 * @param {{title: string, note: string}} page.contrast
 * @param {readonly {lang: string, name: string}[]} page.languages those that the card is shipped in
 */
export const controls = ({attributes, cssProperties}, {words, contrast, languages}) => {
  const all = [...attributes, ...cssProperties];
  const known = Object.values(groups).flat();
  const order = (each) => (known.indexOf(each.name) + known.length + 1) % (known.length + 1);
  const inGroup = (group) =>
    all
      .filter(({name}) => groupOf(name) === group)
      .sort((one, other) => order(one) - order(other))
      .map((each) => controlOf(each, {words, languages}))
      .join('\n');
  const more = {
    colours: `${swatches({words})}\n<div class="contrast" id="contrast"><p>${escaped(contrast.title)}</p><div role="status"><ul></ul></div><p>${escaped(contrast.note)}</p></div>`,
  };
  return Object.keys(groups)
    .map(
      (group, at) => `<details${at < 2 ? ' open' : ''}>
<summary>${escaped(words.groups[group])}</summary>
${inGroup(group)}
${more[group] ?? ''}
</details>`,
    )
    .join('\n');
};
