/** Shows what a script has written: serves it, and opens it in the browser of whoever runs the script. */
import {spawn} from 'node:child_process';
import {serve} from './serve.mjs';

const {PORT, HOST, CI, DISPLAY, WAYLAND_DISPLAY} = process.env;

/** The wanted port, or the next free one. */
const serveAt = async (port, options) => {
  try {
    return await serve({...options, port, host: HOST});
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || PORT) throw error;
    return serveAt(port < 8020 ? port + 1 : 0, options);
  }
};

/** Only where there is a desktop to show it on. */
const openBrowser = (url) => {
  if (CI || !process.stdout.isTTY) return;
  const desktop = DISPLAY || WAYLAND_DISPLAY;
  const commands = {darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: desktop && ['xdg-open']};
  const [command, ...options] = commands[process.platform] || [];
  if (!command) return;
  spawn(command, [...options, url], {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref();
};

/**
 * PORT and HOST say where, if the default does not suit.
 * @param {string} what
 * @param {{folders: string[], home: string}} options as of serve.mjs
 */
export const show = async (what, options) => {
  const {url} = await serveAt(Number(PORT || 8000), options);
  console.log(`\n${what}: ${url}\nStop it with Ctrl+C.`);
  openBrowser(url);
};
