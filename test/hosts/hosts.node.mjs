/**
 * Partners' pages: hostile style, old scripts, strict policies, broken networks. Each case is a page in pages/, opened in
 * every engine that is here and able to, or `once` in the first where it is our own code alone that is tried. HOSTS=style/
 * runs the cases whose name begins so, ENGINES=firefox one engine.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {existsSync} from 'node:fs';
import * as closed from './cases/closed.mjs';
import * as colour from './cases/colour.mjs';
import * as faults from './cases/faults.mjs';
import * as input from './cases/input.mjs';
import * as late from './cases/late.mjs';
import * as leaks from './cases/leaks.mjs';
import * as link from './cases/link.mjs';
import * as place from './cases/place.mjs';
import * as placeholder from './cases/placeholder.mjs';
import * as policy from './cases/policy.mjs';
import * as print from './cases/print.mjs';
import * as privacy from './cases/privacy.mjs';
import * as scripts from './cases/scripts.mjs';
import * as style from './cases/style.mjs';
import * as translated from './cases/translated.mjs';
import * as work from './cases/work.mjs';
import {findBrowsers} from '../../tools/browsers.mjs';
import {lacks, open} from './engines.mjs';
import {serve} from './server.mjs';

const cases = Object.entries({
  style,
  place,
  colour,
  placeholder,
  translated,
  scripts,
  policy,
  link,
  work,
  print,
  faults,
  late,
  closed,
  input,
  privacy,
  leaks,
}).flatMap(([group, {cases}]) =>
  cases.map((each) => ({
    ...each,
    name: `${group}/${each.name}`,
    page: each.page?.includes('/') ? each.page : `${group}/${each.page ?? each.name}`,
  })),
);
const chosen = cases.filter(({name}) => name.startsWith(process.env.HOSTS ?? ''));
const {found, missing} = await findBrowsers();

const count = {cases: 0, inputs: 0, faults: 0};

describe('partners’ pages', {concurrency: found.length}, () => {
  for (const {engine, name: engineName, ...rest} of found) {
    describe(engineName, {concurrency: 1}, () => {
      let browser, servers;
      before(async () => {
        browser = await open(rest);
        servers = await serve();
      });
      after(async () => {
        await browser?.close();
        servers.close();
      });
      for (const each of chosen.filter(({once}) => !once || engine === found[0].engine)) {
        test(each.name, {timeout: 120_000}, async (t) => {
          const lacking = (each.needs ?? []).find((need) => lacks[engine].includes(need));
          if (lacking) return t.skip(`not in ${engineName}: ${lacking}`);
          if (each.file && !existsSync(each.file)) return t.skip(`not on this machine: ${each.file}`);
          const {scripts, site} = servers;
          // The page of the case before may still be asking for something.
          await browser.go('about:blank');
          scripts.mend();
          scripts.requests.length = 0;
          const at = {
            engine,
            inFirstEngine: engine === found[0].engine,
            browser,
            scripts,
            site,
            count,
            run: browser.run,
            go: (page = `${each.page}.html${each.query ?? ''}`) => browser.go(each.address ?? `${site.origin}/${page}`),
            fault: (pattern, name) => (count.faults++, scripts.fault(pattern, name)),
          };
          count.cases++;
          for (const [path, name] of each.faults ?? []) at.fault(path, name);
          await at.go();
          await each.check(at);
          const record = (await browser.run(({record}) => record)) ?? {errors: [], violations: [], warnings: []};
          const {errors = [], violations = [], warnings = []} = each.expects ?? {};
          same(record.errors, errors, 'errors');
          same(record.violations, violations, 'violations of a policy');
          same(record.warnings, warnings, 'words in the console');
        });
      }
    });
  }
  after(() => {
    if (missing.length) console.log(`Not tested here: ${missing.join('; ')}`);
    console.log(`${count.cases} cases, ${count.inputs} inputs tried, ${count.faults} faults injected`);
  });
});

/** What was said is what was to be expected: as many, each holding the text or matching the pattern. */
const same = (said, expected, what) => {
  if (expected === 'any') return;
  const fits = said.length === expected.length && expected.every((each, at) => said[at].match(each));
  assert.ok(fits, `${what}: ${JSON.stringify(said)}, expected ${expected.length ? expected.join(' | ') : 'none'}`);
};
