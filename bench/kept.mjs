/** What was measured last, in kept.json, the targets, and what has become worse since. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {keptTable, measure} from '../tools/sizes.mjs';
import {ratio, table} from './table.mjs';

const file = new URL('kept.json', import.meta.url);

export const targets = {
  'painted on 3G': 1.12,
  'painted on slow 4G': 1.12,
  'painted on 3G, prerendered': 1.02,
  'painted on slow 4G, prerendered': 1.02,
  'main thread of the first view, CPU ÷ 1': 1.3,
  'main thread of the first view, CPU ÷ 6': 1.3,
  'click to paint of an answer': 1.1,
  'heap of a card among 100, KiB': 40,
};

/** How far a ratio may be from the one kept: turns even out what disturbs the machine, but not all of it. */
const tolerance = 1.1;

const keptRatios = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

export const keep = (ratios) => {
  const rounded = Object.entries(ratios).map(([name, value]) => [name, Number(value.toFixed(3))]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
};

const written = (name, value) => (name.endsWith('KiB') ? value.toFixed(1) : ratio(value));

export const targetTable = (ratios) =>
  table(
    ['', 'measured', 'target', ''],
    Object.entries(ratios).map(([name, value]) => [
      name,
      written(name, value),
      `≤ ${written(name, targets[name])}`,
      value <= targets[name] ? 'met' : 'missed',
    ]),
  );

const comparison = (name, value, kept) => {
  if (kept === undefined) return `${name}: nothing is kept. Run: npm run bench`;
  if (!Number.isFinite(value)) return `${name}: not measured, kept is ${written(name, kept)}`;
  if (value > kept * tolerance) return `${name}: ${written(name, value)}, kept is ${written(name, kept)}`;
  return undefined;
};

/**
 * A figure that is missing, on either side, is as bad as a worse one: nothing would have been compared.
 * @param {{kept?: Record<string, number>, partly?: boolean}} options `partly`: not all that has a target was measured
 * @returns {string[]} which ratios are worse than the ones kept
 */
export const worseRatios = (ratios, {kept = keptRatios(), partly = false} = {}) => {
  const names = new Set([...(partly ? [] : [...Object.keys(targets), ...Object.keys(kept)]), ...Object.keys(ratios)]);
  return [...names].map((name) => comparison(name, ratios[name], kept[name])).filter(Boolean);
};

const inBytes = (value) => (value === undefined ? 'gone' : `${value} B`);

/** Bytes are the same on every machine: fewer are written down as well, so that they cannot come back unseen. */
export const changedBytes = (now = measure(), kept = keptTable()) =>
  ['files', 'visits'].flatMap((kind) =>
    [...new Set([...Object.keys(now[kind]), ...Object.keys(kept[kind])])]
      .filter((name) => now[kind][name] !== kept[kind][name])
      .map((name) => `${name}: ${inBytes(now[kind][name])}, kept is ${kept[kind][name] ?? 'nothing'}`),
  );
