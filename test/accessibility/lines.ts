/** How a text falls into lines. */

/** What stands on each line of an element that holds a text and nothing else. */
const linesOf = (element: Element): string[] => {
  const text = element.firstChild!;
  const range = document.createRange();
  const lines: {top: number; text: string}[] = [];
  for (const [at, letter] of [...text.textContent!].entries()) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const {top, width} = range.getBoundingClientRect();
    if (!width) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < 5) line.text += letter;
    else lines.push({top, text: letter});
  }
  return lines.map((line) => line.text.trim());
};

/** How many letters stand on each full line; the last line is as long as it happens to be. */
export const lettersPerLine = (element: Element): number[] =>
  linesOf(element)
    .slice(0, -1)
    .map(({length}) => length);

/** Lines of one word that is no longer than an article or a pronoun, beside others. */
export const forlorn = (element: Element): string[] => {
  const lines = linesOf(element);
  return lines.length > 1 && lines.some((line) => /^\p{P}*\p{L}{1,4}\p{P}*$/u.test(line)) ? [lines.join(' | ')] : [];
};
