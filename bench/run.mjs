/**
 * `npm run bench`: what the card costs a visitor, beside others in the same run. Prints tables; when all was measured in
 * full, keeps them in docs/performance.md, and the ratios in kept.json. `--quick` for fewer runs, `--only=network,main` for
 * a part. `--check` measures what has a target, and fails where something is worse than what is kept.
 */
import {writeSection} from '../tools/sizes.mjs';
import {changedBytes, keep, targetTable, worseRatios} from './kept.mjs';
import {measureAll} from './measure.mjs';

const options = process.argv.slice(2);
const quick = options.includes('--quick');
const check = options.includes('--check');
const only = options
  .find((option) => option.startsWith('--only='))
  ?.split('=')[1]
  .split(',');
const runs = quick ? 3 : 5;

const {ratios, sections, machine} = await measureAll({only, runs, check});
const summary = `### Targets\n\n${targetTable(ratios)}`;
console.log(`\n${summary}`);

if (!quick && !check && !only) {
  const when = new Date().toISOString().slice(0, 10);
  const note = `Measured ${when}: ${machine}; up to ${runs} runs of each, taking turns; medians.`;
  writeSection('benchmark', [note, summary, ...sections].join('\n\n'));
  keep(ratios);
}

// Where a part was asked for, what it does not measure is not missing.
const worse = check ? [...worseRatios(ratios, {partly: Boolean(only)}), ...changedBytes()] : [];
for (const each of worse) console.error(`Worse than kept, or not written down: ${each}`);
process.exit(worse.length ? 1 : 0); // connections that the browser kept open would hold us
