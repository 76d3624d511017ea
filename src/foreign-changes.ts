/**
 * What others did to a drawing. A page translator or a reader mode takes our texts away and puts others in their place;
 * Lit, which knows its own nodes alone, would write the next texts where nobody sees them. So before the next drawing,
 * what was taken is put back as it was left. What somebody only added, such as a style sheet, stays.
 */
export class ForeignChanges {
  #records: MutationRecord[] = [];
  #observer = new MutationObserver((records) => this.#records.push(...records));

  /** From the end of a drawing on, every change is somebody else's. */
  watch(root: ShadowRoot): void {
    this.#observer.observe(root, {subtree: true, childList: true, characterData: true, characterDataOldValue: true});
  }

  /** From the last one to the first, so that each finds what it left behind. Until the next drawing ends, nothing counts. */
  undo(): void {
    const records = [...this.#records, ...this.#observer.takeRecords()].reverse();
    this.#observer.disconnect();
    this.#records = [];
    const robbed = new Set(records.filter(({removedNodes}) => removedNodes.length).map(({target}) => target));
    for (const {type, target, oldValue, addedNodes, removedNodes, nextSibling} of records) {
      if (type === 'characterData') (target as CharacterData).data = oldValue!;
      else if (robbed.has(target)) {
        addedNodes.forEach((node) => (node as ChildNode).remove());
        removedNodes.forEach((node) => target.insertBefore(node, nextSibling));
      }
    }
  }
}
