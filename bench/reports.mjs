/** The tables of the benchmark, one for each measure. */
import {contestants} from './contestants/contestants.mjs';
import {click, clicks} from './measures/click.mjs';
import {entryWith} from './measures/languages.mjs';
import {load} from './measures/load.mjs';
import {scale} from './measures/scale.mjs';
import {visit} from './measures/visit.mjs';
import {column, median, spread, takeTurns} from './statistics.mjs';
import {bytes, ms, percent, ratio, table} from './table.mjs';

const titleOf = (name) => contestants[name]?.title ?? 'static HTML, no script';
const middle = (results, name, key) => median(column(results[name], key));
const against = (results, name, key, floor = 'floor') => middle(results, name, key) / middle(results, floor, key);

const network = async ({browser, slow, server, runs}) => {
  const names = [
    'static',
    'floor',
    'lit',
    'widget',
    'plain',
    'standalone',
    'react',
    'floorQuiz',
    'widgetQuiz',
    'survey',
  ];
  const results = await takeTurns(names, runs, (name) => visit(browser, slow, server, name));
  const rows = names.map((name) => {
    const [{before, after, steps, bytes: weight}] = results[name];
    const painted = column(results[name], 'painted');
    const floor = /quiz|survey/i.test(name) ? 'floorQuiz' : 'floor';
    return [
      titleOf(name),
      bytes(weight),
      before.length,
      steps,
      after.length,
      `${ms(median(painted))} ${percent(spread(painted))}`,
      ratio(against(results, name, 'painted', floor)),
    ];
  });
  const head = ['', 'bytes before the paint', 'requests', 'chain', 'requests after it', 'painted, ms', 'to its floor'];
  return `### On 3G: 400 ms, 400 kbit/s\n\n${table(head, rows)}`;
};

const main = async ({browser, origin, runs}) => {
  const names = ['floor', 'lit', 'widget', 'plain', 'react', 'survey'];
  const rows = [];
  for (const cpu of [1, 4, 6]) {
    const results = await takeTurns(names, runs, (name) => load(browser, origin, name, cpu));
    for (const name of names) {
      const work = column(results[name], 'work');
      rows.push([
        `${titleOf(name)}, CPU ÷ ${cpu}`,
        `${ms(median(work))} ${percent(spread(work))}`,
        ratio(against(results, name, 'work')),
        ms(middle(results, name, 'longest')),
      ]);
    }
  }
  const head = ['', 'main thread to the paint, ms', 'to the floor', 'longest task, ms'];
  return `### Main thread, from the script to the painted card\n\n${table(head, rows)}`;
};

const shift = async ({browser, slow, server}) => {
  const pages = {
    floorShifting: 'floor, space not reserved',
    shifting: 'the widget, space not reserved',
    reserved: 'the widget, space reserved as the README shows',
  };
  const rows = [];
  for (const [name, title] of Object.entries(pages)) {
    rows.push([title, (await visit(browser, slow, server, name)).shift.toFixed(3)]);
  }
  return `### Layout shift\n\n${table(['', 'shift'], rows)}`;
};

const many = async ({browser, origin, runs}) => {
  const names = ['floor', 'lit', 'widget', 'react', 'survey'];
  const rows = [];
  for (const count of [1, 10, 100]) {
    const results = await takeTurns(names, Math.min(runs, 5), (name) => scale(browser, origin, name, count));
    for (const name of names) {
      rows.push([
        `${titleOf(name)}, ${count} more`,
        ms(middle(results, name, 'work')),
        ratio(against(results, name, 'work')),
        (middle(results, name, 'heap') / 1024).toFixed(1),
        Math.round(middle(results, name, 'nodes')),
        Math.round(middle(results, name, 'listeners')),
      ]);
    }
  }
  const head = ['', 'each, ms', 'to the floor', 'heap, KiB', 'nodes', 'listeners'];
  return `### Many cards on one page\n\n${table(head, rows)}`;
};

const interaction = async ({browser, origin, runs}) => {
  const plans = {
    principle: ['floor', 'lit', 'widget', 'react'],
    answer: ['floorQuiz', 'widgetQuiz'],
    choose: ['floorQuiz', 'widgetQuiz', 'survey'],
    warm: ['floor', 'lit', 'widget', 'react'],
    cold: ['floor', 'lit', 'widget', 'react'],
  };
  const rows = [];
  for (const [what, names] of Object.entries(plans)) {
    const results = await takeTurns(names, runs, (name) => click(browser, origin, name, what, 6));
    for (const name of names) {
      rows.push([
        `${clicks[what].title}: ${titleOf(name)}`,
        ms(middle(results, name, 'work')),
        ratio(against(results, name, 'work', names[0])),
        ms(middle(results, name, 'delay')),
      ]);
    }
  }
  const head = ['', 'main thread, ms', 'to its floor', 'click to next paint, ms'];
  return `### Clicks, CPU ÷ 6\n\n${table(head, rows)}`;
};

const languages = async () => {
  const [few, more] = [await entryWith(3), await entryWith(30)];
  const rows = [
    ['3 languages', bytes(few), ''],
    ['30 languages', bytes(more), ((more - few) / 27).toFixed(1)],
  ];
  return `### Languages that a visitor does not use\n\n${table(['', 'entry, bytes', 'each more'], rows)}`;
};

const questions = async ({browser, origin, large, runs}) => {
  const results = await takeTurns(['30', '1,000'], Math.min(runs, 5), (count) =>
    load(browser, count === '30' ? origin : large, 'widgetQuiz', 6),
  );
  const rows = ['30', '1,000'].map((count) => [
    `${count} questions`,
    ms(middle(results, count, 'work')),
    ratio(against(results, count, 'work', '30')),
  ]);
  return `### Questions, CPU ÷ 6\n\n${table(['', 'main thread to the first question, ms', 'to 30'], rows)}`;
};

export const reports = {network, main, shift, many, interaction, languages, questions};
