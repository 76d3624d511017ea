/**
 * The tables of the benchmark, one for each measure, and the ratios that are kept from one run to the next, by a name that
 * says what is compared.
 */
import {titleOf} from './contestants/contestants.mjs';
import {click, clicks} from './measures/click.mjs';
import {entryWith} from './measures/languages.mjs';
import {load} from './measures/load.mjs';
import {scale} from './measures/scale.mjs';
import {visit} from './measures/visit.mjs';
import {column, median, spread, takeTurns} from './statistics.mjs';
import {bytes, ms, percent, ratio, table} from './table.mjs';

const middle = (results, name, key) => median(column(results[name], key));
const against = (results, name, key, floor) => middle(results, name, key) / middle(results, floor, key);

/** What each is compared with: another contestant that shows the same. */
const floorOf = (name) => {
  if (name === 'prerendered') return 'prerenderedAlone';
  return /quiz|survey/i.test(name) ? 'floorQuiz' : 'floor';
};

const onNetwork = async (title, names, {browser, server, runs}, slow) => {
  const results = await takeTurns(names, Math.min(runs, 3), (name) => visit(browser, slow, server, name));
  const rows = names.map((name) => {
    const [{before, after, steps, bytes: weight}] = results[name];
    const painted = column(results[name], 'painted');
    return [
      titleOf(name),
      bytes(weight),
      before.length,
      steps,
      after.length,
      `${ms(median(painted))} ${percent(spread(painted))}`,
      ratio(against(results, name, 'painted', floorOf(name))),
    ];
  });
  const head = ['', 'bytes before the paint', 'requests', 'chain', 'requests after it', 'painted, ms', 'to its floor'];
  const ratios = {
    [`painted on ${title}`]: against(results, 'widget', 'painted', 'floor'),
    [`painted on ${title}, prerendered`]: against(results, 'prerendered', 'painted', 'prerenderedAlone'),
  };
  return {text: table(head, rows), ratios};
};

const network = async (bench) => {
  const cards = ['floor', 'widget', 'prerenderedAlone', 'prerendered'];
  const others = ['static', 'lit', 'plain', 'standalone', 'react', 'floorQuiz', 'widgetQuiz', 'survey'];
  const third = await onNetwork('3G', bench.check ? cards : [...cards, ...others], bench, bench.slow);
  const fourth = await onNetwork('slow 4G', cards, bench, bench.faster);
  const text = `### On 3G: 400 ms, 400 kbit/s\n\n${third.text}\n\n### On slow 4G: 150 ms, 1,600 kbit/s\n\n${fourth.text}`;
  return {text, ratios: {...third.ratios, ...fourth.ratios}};
};

const main = async ({browser, origin, runs, check}) => {
  const names = check ? ['floor', 'widget'] : ['floor', 'lit', 'widget', 'react', 'survey'];
  const rows = [];
  const ratios = {};
  for (const cpu of [1, 6]) {
    const results = await takeTurns(names, runs, (name) => load(browser, origin, name, cpu));
    for (const name of names) {
      const work = column(results[name], 'work');
      rows.push([
        `${titleOf(name)}, CPU ÷ ${cpu}`,
        `${ms(median(work))} ${percent(spread(work))}`,
        ratio(against(results, name, 'work', 'floor')),
        ms(middle(results, name, 'longest')),
      ]);
    }
    ratios[`main thread of the first view, CPU ÷ ${cpu}`] = against(results, 'widget', 'work', 'floor');
  }
  const head = ['', 'main thread to the paint, ms', 'to the floor', 'longest task, ms'];
  return {text: `### Main thread, from the script to the painted card\n\n${table(head, rows)}`, ratios};
};

const shift = async ({browser, slow, server}) => {
  const pages = {
    floorShifting: 'floor, space not reserved',
    shifting: 'the widget, space not reserved',
    reserved: 'the widget, space reserved as the README shows',
    prerendered: titleOf('prerendered'),
  };
  const rows = [];
  for (const [name, title] of Object.entries(pages)) {
    rows.push([title, (await visit(browser, slow, server, name)).shift.toFixed(3)]);
  }
  return {text: `### Layout shift\n\n${table(['', 'shift'], rows)}`};
};

const many = async ({browser, origin, runs, check}) => {
  const names = check ? ['floor', 'widget'] : ['floor', 'lit', 'widget', 'react'];
  const rows = [];
  let heap;
  for (const count of check ? [100] : [1, 100]) {
    const results = await takeTurns(names, Math.min(runs, 3), (name) => scale(browser, origin, name, count));
    heap = middle(results, 'widget', 'heap') / 1024;
    for (const name of names) {
      rows.push([
        `${titleOf(name)}, ${count} more`,
        ms(middle(results, name, 'work')),
        ratio(against(results, name, 'work', 'floor')),
        (middle(results, name, 'heap') / 1024).toFixed(1),
        Math.round(middle(results, name, 'nodes')),
        Math.round(middle(results, name, 'listeners')),
      ]);
    }
  }
  const head = ['', 'each, ms', 'to the floor', 'heap, KiB', 'nodes', 'listeners'];
  return {text: `### Many cards on one page\n\n${table(head, rows)}`, ratios: {'heap of a card among 100, KiB': heap}};
};

const interaction = async ({browser, origin, runs, check}) => {
  const plans = {
    principle: ['floor', 'lit', 'widget', 'react'],
    answer: ['floorQuiz', 'widgetQuiz'],
    choose: ['floorQuiz', 'widgetQuiz', 'survey'],
    cold: ['floor', 'lit', 'widget', 'react'],
  };
  const rows = [];
  const ratios = {};
  for (const [what, names] of Object.entries(check ? {answer: plans.answer} : plans)) {
    const results = await takeTurns(names, Math.min(runs, what === 'answer' ? runs : 3), (name) =>
      click(browser, origin, name, what, 6),
    );
    for (const name of names) {
      rows.push([
        `${clicks[what].title}: ${titleOf(name)}`,
        ms(middle(results, name, 'work')),
        ratio(against(results, name, 'work', names[0])),
        ms(middle(results, name, 'delay')),
      ]);
    }
    if (what === 'answer') ratios['click to paint of an answer'] = against(results, 'widgetQuiz', 'delay', 'floorQuiz');
  }
  const head = ['', 'main thread, ms', 'to its floor', 'click to next paint, ms'];
  return {text: `### Clicks, CPU ÷ 6\n\n${table(head, rows)}`, ratios};
};

const languages = async () => {
  const [few, more] = [await entryWith(3), await entryWith(30)];
  const rows = [
    ['3 languages', bytes(few), ''],
    ['30 languages', bytes(more), ((more - few) / 27).toFixed(1)],
  ];
  return {text: `### Languages that a visitor does not use\n\n${table(['', 'entry, bytes', 'each more'], rows)}`};
};

const questions = async ({browser, origin, large, runs}) => {
  const results = await takeTurns(['33', '1,000'], Math.min(runs, 3), (count) =>
    load(browser, count === '33' ? origin : large, 'widgetQuiz', 6),
  );
  const rows = ['33', '1,000'].map((count) => [
    `${count} questions`,
    ms(middle(results, count, 'work')),
    ratio(against(results, count, 'work', '33')),
  ]);
  return {
    text: `### Questions, CPU ÷ 6\n\n${table(['', 'main thread to the first question, ms', 'to 33'], rows)}`,
  };
};

export const reports = {network, main, many, interaction, shift, languages, questions};

/** Those that a check repeats: what has a target. */
export const checked = ['network', 'main', 'many', 'interaction'];
