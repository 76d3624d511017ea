/** `npm run bench -- --check` fails where something is worse than what is kept, or was not compared at all. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {changedBytes, targets, worseRatios} from '../../bench/kept.mjs';

const names = Object.keys(targets);
const [first, second] = names;
const heap = names.find((name) => name.endsWith('KiB'));
const kept = Object.fromEntries(names.map((name) => [name, 2]));
const others = {...kept};
delete others[first];
const worse = (change, options) => worseRatios({...kept, ...change}, {kept, ...options});

describe('a ratio', () => {
  it('may be as it was kept, better, and a little worse', () => {
    assert.deepEqual(worse({}), []);
    assert.deepEqual(worse({[first]: 1.2, [second]: 0}), []);
    assert.deepEqual(worse({[first]: 2.19}), [], 'within what disturbs a machine');
  });

  it('that is worse is named, with what it is and what it was', () => {
    assert.deepEqual(worse({[second]: 2.21, [heap]: 2.4}), [
      `${second}: 2.21 ×, kept is 2.00 ×`,
      `${heap}: 2.4, kept is 2.0`,
    ]);
  });

  it('over its target is measured by the one kept', () => {
    const over = {...kept, [first]: targets[first] * 3};
    assert.deepEqual(worseRatios(over, {kept: over}), []);
    assert.equal(worseRatios({...over, [first]: targets[first] * 4}, {kept: over}).length, 1);
  });

  it('of which nothing is kept has to be kept', () => {
    assert.deepEqual(worse({}, {kept: others}), [`${first}: nothing is kept. Run: npm run bench`]);
    assert.equal(worseRatios(others, {kept: others}).length, 1, 'a target that nobody measures');
    assert.deepEqual(worse({'a new one': 1}), ['a new one: nothing is kept. Run: npm run bench']);
  });

  it('that was not measured, or came to nothing, is not passed over', () => {
    for (const found of [others, {...kept, [first]: NaN}, {...kept, [first]: Infinity}])
      assert.deepEqual(worseRatios(found, {kept}), [`${first}: not measured, kept is 2.00 ×`]);
    assert.deepEqual(worseRatios({[second]: 3}, {kept, partly: true}), [`${second}: 3.00 ×, kept is 2.00 ×`]);
  });

  it('is kept for each target', () => {
    const file = JSON.parse(readFileSync(new URL('../../bench/kept.json', import.meta.url), 'utf8'));
    assert.deepEqual(Object.keys(file).sort(), names.toSorted());
  });
});

const table = {files: {'a.js': 1000, 'b.js': 500}, visits: {card: 1500}};

describe('bytes', () => {
  const changed = (files, visits = table.visits) => changedBytes({files, visits}, table);

  it('are as they are written down', () => assert.deepEqual(changed(table.files), []));

  it('are found when there is one more, and when there is one fewer', () => {
    assert.deepEqual(changed({'a.js': 1001, 'b.js': 499}), ['a.js: 1001 B, kept is 1000', 'b.js: 499 B, kept is 500']);
    assert.deepEqual(changed(table.files, {card: 1499}), ['card: 1499 B, kept is 1500']);
  });

  it('are found when a file, or a visit, is new or gone', () => {
    assert.deepEqual(changed({'a.js': 1000, 'c.js': 1}), ['c.js: 1 B, kept is nothing', 'b.js: gone, kept is 500']);
    assert.deepEqual(changed(table.files, {}), ['card: gone, kept is 1500']);
  });
});

describe('the command', () => {
  const run = (ratios, sizes, ...options) => {
    const env = {
      ...process.env,
      RATIOS: JSON.stringify(ratios),
      SIZES: JSON.stringify(sizes),
      TABLE: JSON.stringify(table),
    };
    const hook = new URL('fabricated.mjs', import.meta.url).href;
    const {status, stderr} = spawnSync(process.execPath, ['--import', hook, 'bench/run.mjs', ...options], {env});
    return {status, said: stderr.toString().trim().split('\n').filter(Boolean)};
  };
  const asKept = JSON.parse(readFileSync(new URL('../../bench/kept.json', import.meta.url), 'utf8'));
  const fewer = {...table, visits: {card: 1499}};
  const slower = {...asKept, [first]: asKept[first] * 1.2};

  it('succeeds where all is as it was', () => assert.deepEqual(run(asKept, table, '--check'), {status: 0, said: []}));

  it('fails for a ratio, and for a byte fewer, and says which', () => {
    const {status, said} = run(slower, fewer, '--check');
    assert.equal(status, 1);
    assert.equal(said.length, 2, said.join('\n'));
    assert.ok(said[0].includes(first) && said[1].includes('card: 1499 B'), said.join('\n'));
    assert.equal(run(slower, table, '--check').status, 1);
    assert.equal(run(asKept, fewer, '--check').status, 1);
  });

  it('compares of a part what that measures', () => {
    const {[first]: value} = asKept;
    assert.equal(run({[first]: value}, table, '--check').status, 1);
    assert.equal(run({[first]: value}, table, '--check', '--only=network').status, 0);
  });

  it('does not judge unless it is asked to', () => assert.equal(run(slower, fewer, '--quick').status, 0));
});
