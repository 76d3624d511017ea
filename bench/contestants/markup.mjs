/** Draws as HTML text: what a hand-written element would assign to `innerHTML`. */
export const markup = (tag, attributes, ...children) => {
  const named = Object.entries(attributes ?? {}).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return `<${tag}${named.map(([name, value]) => ` ${name}="${value}"`).join('')}>${children.join('')}</${tag}>`;
};
