/**
 * `npm run bench`: what the card costs a visitor, beside others in the same run. `--quick` for fewer runs, `--only=load`
 * for one measure. Prints tables, and keeps them in docs/performance.md when all measures ran in full.
 */
import {cpus} from 'node:os';
import {existsSync} from 'node:fs';
import {writeSection} from '../tools/sizes.mjs';
import {openBrowser} from './browser.mjs';
import {allFiles, withQuestions} from './contestants/contestants.mjs';
import {slowNetwork} from './network.mjs';
import {reports} from './reports.mjs';
import {serve} from './server.mjs';

const options = process.argv.slice(2);
const quick = options.includes('--quick');
const only = options
  .find((option) => option.startsWith('--only='))
  ?.split('=')[1]
  .split(',');
const runs = quick ? 3 : 5;

if (!existsSync('dist/chunks')) throw new Error('Nothing is built. Run: npm run build');

const files = await allFiles();
const server = await serve(files);
const large = await serve(withQuestions(files, 1000));
const slow = await slowNetwork(server.port, {rtt: 400, bandwidth: 400});
const browser = await openBrowser();
const origin = ({port}) => `http://localhost:${port}`;
const bench = {browser, server, origin: origin(server), large: origin(large), slow: slow.origin, runs};

const sections = [];
for (const [name, report] of Object.entries(reports)) {
  if (only && !only.includes(name)) continue;
  const section = await report(bench);
  console.log(`\n${section}`);
  sections.push(section);
}

const machine = `${await browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`;
const when = new Date().toISOString().slice(0, 10);
const note = `Measured ${when}: ${machine}; ${runs} runs of each, taking turns; medians.`;
if (!quick && !only) writeSection('benchmark', [note, ...sections].join('\n\n'));

await browser.close();
for (const each of [server, large, slow]) each.close();
process.exit(); // connections that the browser kept open would hold us
