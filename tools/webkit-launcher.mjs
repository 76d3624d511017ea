/** WebKitGTK for the test runner: one window, in which one test file runs at a time. */
import {WebKit} from './webkit.mjs';

const size = {width: 800, height: 600};

export class WebKitLauncher {
  /** So that the runner's commands for keys, mouse and viewport use what getPage() gives. */
  type = 'puppeteer';
  concurrency = 1;
  #page;
  #started;
  #addresses = new Map();

  /** @param {import('./browsers.mjs').WebDriven} browser */
  constructor({name, webkit}) {
    this.name = name;
    this.#page = new WebKit(webkit);
  }

  async startSession(id, url) {
    await (this.#started ??= this.#page.start());
    await this.#page.setViewport(size).catch(() => this.#startAnew());
    this.#addresses.set(id, url);
    await this.#page.open(url);
  }

  /** A page that hung has ended the session: that file has failed, and the next ones get a browser of their own. */
  async #startAnew() {
    await this.#page.stop();
    await (this.#started = this.#page.start());
    await this.#page.setViewport(size);
  }

  async stopSession(id) {
    this.#addresses.delete(id);
    await this.#page.open('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debug mode here.');
  }

  async stop() {
    await this.#started?.catch(() => {});
    await this.#page.stop();
  }

  isActive(id) {
    return this.#addresses.has(id);
  }

  getBrowserUrl(id) {
    return this.#addresses.get(id);
  }

  getPage() {
    return this.#page;
  }
}
