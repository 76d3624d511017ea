/** The words that a snippet carries for who has no JavaScript, and the snippet itself, as a partner would paste it. */

export const fallback = {
  en: {
    title: 'Health Mutual Identity Card',
    text: 'Six principles to recognise a health mutual: solidarity, not-for-profit, democracy, social movement, autonomy, health actor.',
  },
  fr: {
    title: 'La carte d’identité de la mutuelle de santé',
    text: 'Six principes pour reconnaître une mutuelle de santé\u00A0: solidarité, but non lucratif, démocratie, mouvement social, autonomie, acteur de santé.',
  },
  nl: {
    title: 'De identiteitskaart van de mutualiteit',
    text: 'Zes principes om een mutualiteit te herkennen: solidariteit, zonder winstoogmerk, democratie, sociale beweging, autonomie, gezondheidsactor.',
  },
};

const tag = 'mutual-identity-card';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attribute = ([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`);

/** Each way to put the card on a page: its script, and what one should know. */
export const ways = {
  module: {
    script: () => '<script type="module" src="/js/mutual-identity-card.js"></script>',
    about:
      'Put the whole folder dist/ on your server: languages and views are fetched from beside the script when they are needed.',
  },
  language: {
    script: (lang) => `<script type="module" src="/js/mutual-identity-card.${lang}.js"></script>`,
    about: 'One request to the first view. The other languages still load on demand, from beside the script.',
  },
  standalone: {
    script: () => '<script src="/js/mutual-identity-card.standalone.js" defer></script>',
    about:
      'One classic script with every language in it: for systems that take a single file, for file://, and for an integrity hash.',
  },
  div: {
    script: () => '<script type="module" src="/js/mutual-identity-card.js"></script>',
    about:
      'For editors that drop tags they do not know. Every attribute becomes data-…, and the words inside are kept.',
  },
};

/**
 * @param {object} wish
 * @param {keyof typeof ways} wish.way
 * @param {'en' | 'fr' | 'nl'} wish.lang the language of the words inside
 * @param {Record<string, string | true>} wish.attributes
 * @param {string} [wish.accent]
 */
export const snippet = ({way, lang, attributes, accent}) => {
  const {title, text} = fallback[lang];
  const plain = way === 'div';
  const list = Object.entries(attributes).map(([name, value]) => attribute([plain ? `data-${name}` : name, value]));
  return [
    ways[way].script(lang),
    ...(accent ? ['<style>', `  ${tag} { --mic-accent: ${accent}; }`, '</style>'] : []),
    // On one line and without a paragraph of its own: editors that add paragraphs would end the element at the first.
    `<${plain ? `div class="${tag}"` : tag}${list.join('')}><strong>${title}.</strong> ${text}</${plain ? 'div' : tag}>`,
  ].join('\n');
};
