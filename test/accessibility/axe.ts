import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

/** What axe finds against a card, as lines to read. */
export const violations = async (card: Element): Promise<string[]> => {
  const {violations: found} = await axe.run(card, {
    rules: {'target-size': {enabled: true}},
    resultTypes: ['violations'],
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};
