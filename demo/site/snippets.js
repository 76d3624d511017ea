/** What a partner pastes, for each way in, and the line that it needs in a security policy. */

const tag = 'mutual-identity-card';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Vue and Svelte read braces. */
const braced = (text) => escaped(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const attributesAs = (write, attributes, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value === true ? '' : `=${write(value)}`}`)
    .join('');
const quoted = (value) => `"${escaped(value)}"`;

/** A value may come from an address that somebody else wrote: what could end a rule is not taken. */
export const isSafe = (value) => !/[<>{};"\\]|\/\*/.test(value);
const declarations = (properties) => Object.entries(properties).filter(([, value]) => isSafe(value));
const ruleOf = (properties) =>
  declarations(properties)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');

const wordsOf = ({title, text}) => `<strong>${escaped(title)}.</strong> ${escaped(text)}`;

/** On one line and without a paragraph of its own: editors that add paragraphs would end the element at the first. */
const elementOf = ({attributes, properties, words}) => {
  const rule = ruleOf(properties);
  const style = rule ? `<style>${tag} { ${rule} }</style>\n` : '';
  return `${style}<${tag}${attributesAs(quoted, attributes)}>${wordsOf(words)}</${tag}>`;
};

const hashed = ({integrity}, file) => `integrity="${integrity[file]}" crossorigin="anonymous"`;
const moduleOf = (context, file = `${tag}.js`) =>
  `<script type="module" src="${escaped(context.base)}${file}" ${hashed(context, file)}></script>`;
const classicOf = (context, file) =>
  `<script src="${escaped(context.base)}${file}" ${hashed(context, file)} defer></script>`;

/** The hash of each chunk; of the words, only those of the languages offered. */
const mapOf = ({attributes, base, integrity, languages}) => {
  const wanted = attributes.languages?.split(/\s+/).filter((lang) => languages.includes(lang)) ?? [];
  const left = languages.filter((lang) => wanted.length && !wanted.includes(lang) && lang !== attributes.lang);
  const files = Object.keys(integrity).filter(
    (file) => file.startsWith('chunks/') && !left.some((lang) => file.startsWith(`chunks/${lang}-`)),
  );
  const from = /^(https?:|\/)/.test(base) ? base : `./${base}`;
  return JSON.stringify({integrity: Object.fromEntries(files.map((file) => [from + file, integrity[file]]))}, null, 1);
};

const absolute = (base) => (/^https?:/.test(base) ? base : `https://your.server${base.replace(/^\/?/, '/')}`);

const frameAddress = ({attributes, properties, base}) => {
  const query = new URLSearchParams();
  // Whose words a site shows is not for an address to say.
  const named = Object.entries(attributes).filter(([name]) => name !== 'content');
  for (const [name, value] of named) query.set(name, value === true ? '' : value);
  for (const [name, value] of declarations(properties)) query.set(name, value);
  return `${base}embed.html${query.size ? `?${query}` : ''}`;
};

const install = ({version}) => `npm install ${tag}@${version}`;

const ways = {
  module: (context) => `${moduleOf(context)}\n${elementOf(context)}`,
  verified: (context) =>
    `<script type="importmap">${mapOf(context)}</script>\n${moduleOf(context)}\n${elementOf(context)}`,
  language: (context) => `${moduleOf(context, `${tag}.${context.lang}.js`)}\n${elementOf(context)}`,
  standalone: (context) => `${classicOf(context, `${tag}.standalone.js`)}\n${elementOf(context)}`,
  standaloneLanguage: (context) => {
    const {languages, ...attributes} = context.attributes; // it knows of no other
    return `${classicOf(context, `${tag}.standalone.${context.lang}.js`)}\n${elementOf({...context, attributes})}`;
  },
  div: (context) => {
    const rule = ruleOf(context.properties);
    const style = rule ? `<style>.${tag} { ${rule} }</style>\n` : '';
    const attributes = attributesAs(quoted, context.attributes, 'data-');
    return `${moduleOf(context)}\n${style}<div class="${tag}"${attributes}>${wordsOf(context.words)}</div>`;
  },
  iframe: (context) =>
    `<iframe src="${escaped(frameAddress(context))}" title="${escaped(context.words.title)}" width="100%" height="720"></iframe>\n<script src="${escaped(context.base)}embed.js" ${hashed(context, 'embed.js')} defer></script>`,
  oembed: ({base, lang, attributes}) => `${absolute(base)}embed.${lang}.${attributes.view ?? 'card'}.html`,
  wordpress: ({attributes}) => {
    const plain = (value) => `"${value.replace(/["<>[\]]/g, '')}"`;
    return `[mutual_identity_card${attributesAs(plain, attributes)}]`;
  },
  react: ({attributes, properties, words, ...context}) => {
    const style = Object.fromEntries(declarations(properties));
    const value = (text) =>
      /["\\&<>{}\n]/.test(text) ? `{${JSON.stringify(text).replaceAll('<', '\\u003c')}}` : `"${text}"`;
    const styled = Object.keys(style).length ? ` style={${JSON.stringify(style)}}` : '';
    return `// ${install(context)}
import '${tag}';

export const Card = () => (
  <${tag}${attributesAs(value, attributes)}${styled}>
    ${wordsOf(words)}
  </${tag}>
);`;
  },
  vue: (context) => `<!-- ${install(context)} -->
<script setup>
import '${tag}';
</script>

<template>
  ${inTemplate(context)}
</template>`,
  svelte: (context) => `<!-- ${install(context)} -->
<script>
  import '${tag}';
</script>

${inTemplate(context)}`,
};

const inTemplate = ({attributes, properties, words}) => {
  const rule = ruleOf(properties);
  const style = rule ? ` style="${escaped(rule)}"` : '';
  return `<${tag}${attributesAs((value) => `"${braced(value)}"`, attributes)}${style}>${wordsOf(words)}</${tag}>`;
};

export const names = Object.keys(ways);

/**
 * @param {object} context
 * @param {keyof typeof ways} context.way
 * @param {string} context.lang of the words inside
 * @param {{title: string, text: string}} context.words
 * @param {Record<string, string | true>} context.attributes
 * @param {Record<string, string>} context.properties
 * @param {string} context.base where the files stand
 * @param {string} context.version
 * @param {Record<string, string>} context.integrity
 * @param {readonly string[]} context.languages those that ship
 */
export const snippet = (context) => ways[context.way]({...context, base: context.base.replace(/\/*$/, '/')});

const hashOf = async (text) => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
};

/** From npm, Lit and the frameworks make policies beside ours, under their own names. */
const installed = {
  react: `${tag} lit-html`,
  vue: `${tag} lit-html vue`,
  svelte: `${tag} lit-html svelte-trusted-html`,
};

/** @returns {Promise<string>} what the policy of the page must allow for this snippet, and nothing more */
export const policyFor = async (code, {way, base, attributes}) => {
  const origin = /^https?:\/\/[^/]+/.exec(absolute(base))[0];
  const source = /^https?:/.test(base) ? origin : "'self'";
  if (way === 'oembed') return `frame-src ${origin}`;
  const inline = /<script type="importmap">([^]*?)<\/script>/.exec(code)?.[1];
  const style = /<style>([^]*?)<\/style>/.exec(code)?.[1];
  const local = way === 'wordpress' || way in installed;
  return [
    way === 'iframe' && `frame-src ${source}`,
    ['script-src', local ? "'self'" : source, inline && (await hashOf(inline))].filter(Boolean).join(' '),
    style && `style-src ${await hashOf(style)}`,
    way !== 'iframe' && attributes.content && "connect-src 'self'",
    way !== 'iframe' && `trusted-types ${installed[way] ?? tag}`,
  ]
    .filter(Boolean)
    .join('; ');
};
