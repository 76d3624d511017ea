/**
 * Puts what came after the first paint where it belongs: into principles and folds. A principle's disc is in its row
 * already, and is seen once more above what it holds.
 * @param insides markup, by the ids of those
 */
export const fill = (
  sections: readonly Element[],
  insides: Readonly<Record<string, string>>,
  nodesOf: (markup: string) => DocumentFragment,
): void => {
  for (const section of sections) {
    for (const {id, firstElementChild: summary, lastElementChild: place} of section.querySelectorAll('details[id]')) {
      const inside = nodesOf(insides[id]);
      inside.querySelector('.which')?.prepend(summary!.querySelector('.disc')!.cloneNode(true));
      place!.replaceChildren(inside);
    }
  }
};
