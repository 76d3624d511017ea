/** The stages of `npm test`: each under its heading, with the time that it took. Some run side by side. */
import {spawn} from 'node:child_process';

const began = Date.now();
const now = () => Date.now() - began;

/** In the order in which they began. @type {{title: string, from: number, to?: number}[]} */
const stages = [];

/** What runs at the moment, to be stopped with us. */
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill()));

export const heading = (title) => console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);

/** Does something, and remembers when. */
export const timed = async (title, doing) => {
  const stage = {title, from: now()};
  stages.push(stage);
  try {
    return await doing();
  } finally {
    stage.to = now();
  }
};

/** Runs a script to its end. What it prints comes in one piece, since others run beside it. */
const finished = (command) =>
  new Promise((resolve) => {
    const env = process.stdout.isTTY ? {...process.env, FORCE_COLOR: '1'} : process.env;
    const child = spawn(process.execPath, command, {env, stdio: ['ignore', 'pipe', 'pipe']});
    running.add(child);
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => output.push(piece));
    child.on('close', (code) => {
      running.delete(child);
      resolve({code, output: Buffer.concat(output)});
    });
  });

/** A script that must succeed: the first that does not is the end of everything. */
export const script = async (title, ...command) => {
  const {code, output} = await timed(title, () => finished(command));
  heading(title);
  process.stdout.write(output);
  if (code !== 0) process.exit(1);
};

const seconds = (milliseconds) => Math.round(milliseconds / 1000);
const column = (number) => String(number).padStart(5);

/** When each stage began and ended, in seconds. */
export const printStages = () => {
  heading(`Time: ${seconds(now())} s`);
  for (const {title, from, to = now()} of stages)
    console.log(`${column(seconds(from))} –${column(seconds(to))} s  ${title}`);
};

/** @type {{name: string, milliseconds: number}[]} */
const files = [];
export const tookTime = (name, milliseconds) => files.push({name, milliseconds});

/** Where to look when the tests have become slow. */
export const printSlowest = (most = 12) => {
  const slowest = files.sort((one, other) => other.milliseconds - one.milliseconds).slice(0, most);
  for (const {name, milliseconds} of slowest) console.log(`${column(seconds(milliseconds))} s  ${name}`);
};
