/** `npm start`: builds, then serves the demo. PORT and HOST say where, if the default does not suit. */
import {execFileSync, spawn} from 'node:child_process';
import {serve} from './serve.mjs';

const {PORT, HOST, CI, DISPLAY, WAYLAND_DISPLAY} = process.env;

/** The wanted port, or the next free one. */
const serveDemo = async (port) => {
  try {
    return await serve({folders: ['dist'], home: '/dist/demo/', port, host: HOST});
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || PORT) throw error;
    return serveDemo(port < 8020 ? port + 1 : 0);
  }
};

/** The visitor's own browser, where there is a desktop to show it on. */
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

execFileSync(process.execPath, ['tools/build.mjs'], {stdio: 'inherit'});
const {url} = await serveDemo(Number(PORT || 8000));
console.log(`\nThe demo: ${url}\nStop it with Ctrl+C.`);
openBrowser(url);
