/**
 * `npm run bench`: what the card costs a visitor, beside others in the same run. Prints tables; when all was measured in
 * full, keeps them in docs/performance.md, and the ratios in kept.json. `--quick` for fewer runs, `--only=network,main` for
 * a part. `--check` measures what has a target, and fails where something is worse than what is kept.
 */
import {cpus} from 'node:os';
import {existsSync} from 'node:fs';
import {writeSection} from '../tools/sizes.mjs';
import {openBrowser} from './browser.mjs';
import {allFiles, withQuestions} from './contestants/contestants.mjs';
import {changedBytes, keep, targetTable, worseRatios} from './kept.mjs';
import {slowNetwork} from './network.mjs';
import {checked, reports} from './reports.mjs';
import {serve} from './server.mjs';

const options = process.argv.slice(2);
const quick = options.includes('--quick');
const check = options.includes('--check');
const asked = options.find((option) => option.startsWith('--only='))?.split('=')[1];
const only = asked?.split(',') ?? (check ? checked : Object.keys(reports));
const runs = quick ? 3 : 5;

if (!existsSync('dist/chunks')) throw new Error('Nothing is built. Run: npm run build');

const files = await allFiles();
const server = await serve(files);
const large = await serve(withQuestions(files, 1000));
const slow = await slowNetwork(server.port, {rtt: 400, bandwidth: 400});
const faster = await slowNetwork(server.port, {rtt: 150, bandwidth: 1600});
const browser = await openBrowser();
const origin = ({port}) => `http://localhost:${port}`;
const bench = {
  browser,
  server,
  origin: origin(server),
  large: origin(large),
  slow: slow.origin,
  faster: faster.origin,
  runs,
  check,
};

const sections = [];
const ratios = {};
for (const name of only) {
  const {text, ratios: found = {}} = await reports[name](bench);
  console.log(`\n${text}`);
  sections.push(text);
  Object.assign(ratios, found);
}
const summary = `### Targets\n\n${targetTable(ratios)}`;
console.log(`\n${summary}`);

const machine = `${await browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`;
const when = new Date().toISOString().slice(0, 10);
const note = `Measured ${when}: ${machine}; up to ${runs} runs of each, taking turns; medians.`;
const worse = check ? [...worseRatios(ratios), ...changedBytes()] : [];
if (!quick && !check && !asked) {
  writeSection('benchmark', [note, summary, ...sections].join('\n\n'));
  keep(ratios);
}
for (const each of worse) console.error(`Worse than kept, or not written down: ${each}`);

await browser.close();
for (const each of [server, large, slow, faster]) each.close();
process.exit(worse.length ? 1 : 0); // connections that the browser kept open would hold us
