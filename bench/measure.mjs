/** Measures what is asked for: one report after the other, each printed as soon as it is there. */
import {cpus} from 'node:os';
import {existsSync} from 'node:fs';
import {openBrowser} from './browser.mjs';
import {allFiles, withQuestions} from './contestants/contestants.mjs';
import {slowNetwork} from './network.mjs';
import {checked, reports} from './reports.mjs';
import {serve} from './server.mjs';

/**
 * @param {{only?: readonly string[], runs: number, check: boolean}} options `check`: what has a target, and its floor alone
 * beside it
 * @returns {Promise<{ratios: Record<string, number>, sections: string[], machine: string}>}
 */
export const measureAll = async ({only, runs, check}) => {
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
  for (const name of only ?? (check ? checked : Object.keys(reports))) {
    const {text, ratios: found = {}} = await reports[name](bench);
    console.log(`\n${text}`);
    sections.push(text);
    Object.assign(ratios, found);
  }
  const machine = `${await browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`;

  await browser.close();
  for (const each of [server, large, slow, faster]) each.close();
  return {ratios, sections, machine};
};
