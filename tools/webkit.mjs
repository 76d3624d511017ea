/** One window of WebKitGTK's MiniBrowser, through its own WebDriver and, where there is no display, one of its own. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

/** What WebDriver calls the keys that type nothing. */
const keyCodes = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const buttonCodes = {left: 0, middle: 1, right: 2};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

export class WebKit {
  #paths;
  #processes = [];
  #session = '';

  /** @param {import('./browsers.mjs').WebDriven['webkit']} paths */
  constructor(paths) {
    this.#paths = paths;
  }

  async start() {
    process.once('exit', this.#kill);
    const env = {...process.env, ...this.#paths.env};
    env.DISPLAY ??= await this.#startDisplay();
    const address = await this.#startDriver(env);
    const browser = {binary: this.#paths.browser, args: ['--automation']};
    const capabilities = {alwaysMatch: {'webkitgtk:browserOptions': browser}};
    const {sessionId} = await this.#ask('POST', address, {capabilities});
    this.#session = `${address}/${sessionId}`;
  }

  async stop() {
    if (this.#session) await this.#ask('DELETE', this.#session).catch(() => {});
    this.#kill();
    process.off('exit', this.#kill);
  }

  open(url) {
    return this.#send('/url', {url});
  }

  /** @param {string} script the body of a function */
  evaluate(script, ...args) {
    return this.#send('/execute/sync', {script, args});
  }

  /** The window has borders and a toolbar, so the size of the page is met at the second go. Not below 447 px wide. */
  async setViewport({width, height}) {
    await this.#send('/window/rect', {width, height});
    const [inner, innerHeight] = await this.evaluate('return [innerWidth, innerHeight]');
    if (inner === width && innerHeight === height) return;
    await this.#send('/window/rect', {width: 2 * width - inner, height: 2 * height - innerHeight});
  }

  keyboard = {
    down: (key) => this.#act({type: 'key', id: 'keyboard'}, {type: 'keyDown', value: keyCodes[key] ?? key}),
    up: (key) => this.#act({type: 'key', id: 'keyboard'}, {type: 'keyUp', value: keyCodes[key] ?? key}),
    press: async (key) => {
      await this.keyboard.down(key);
      await this.keyboard.up(key);
    },
    type: async (text) => {
      for (const letter of text) await this.keyboard.press(letter);
    },
  };

  mouse = {
    move: (x, y) => this.#point({type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)}),
    down: ({button = 'left'} = {}) => this.#point({type: 'pointerDown', button: buttonCodes[button]}),
    up: ({button = 'left'} = {}) => this.#point({type: 'pointerUp', button: buttonCodes[button]}),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
    reset: () => this.#ask('DELETE', `${this.#session}/actions`),
  };

  #point(action) {
    return this.#act({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}}, action);
  }

  #act(device, action) {
    return this.#send('/actions', {actions: [{...device, actions: [action]}]});
  }

  #send(path, body) {
    return this.#ask('POST', this.#session + path, body);
  }

  async #ask(method, address, body) {
    const response = await fetch(address, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${method} ${address}: ${value?.error} ${value?.message}`);
    return value;
  }

  /** A port that was free may be taken by the time it is used: the driver then ends at once, and gets another. */
  async #startDriver(env) {
    for (let left = 5; left; left--) {
      const port = await freePort();
      const driver = this.#run(this.#paths.driver, [`--port=${port}`], {stdio: 'ignore', env});
      const address = `http://127.0.0.1:${port}`;
      while (driver.exitCode === null && driver.signalCode === null) {
        const {ready} = await this.#ask('GET', `${address}/status`).catch(() => ({}));
        if (ready) return `${address}/session`;
        await wait(50);
      }
    }
    throw new Error('The driver of WebKit did not start.');
  }

  #startDisplay() {
    const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const server = this.#run(this.#paths.display, options, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    return new Promise((resolve, reject) => {
      server.once('exit', () => reject(new Error('Xvfb, the display for WebKit, did not start.')));
      server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  #run(file, options, how) {
    const child = spawn(file, options, how);
    this.#processes.push(child);
    return child;
  }

  #kill = () => {
    for (const child of this.#processes.reverse()) child.kill();
    this.#processes = [];
  };
}
