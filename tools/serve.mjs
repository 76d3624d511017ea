/** A static server for the demo and for the picture of the README: some folders of the project, and nothing else. */
import {createServer} from 'node:http';
import sirv from 'sirv';

/**
 * Serves until `close` is called.
 * @param {object} options
 * @param {readonly string[]} options.folders what may be seen, under its own name
 * @param {string} [options.home] where `/` leads
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.host]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export const serve = async ({folders, home, port = 0, host = '127.0.0.1'}) => {
  const setHeaders = (response) => response.setHeader('access-control-allow-origin', '*');
  const shown = new Map(folders.map((folder) => [folder, sirv(folder, {dev: true, setHeaders})]));

  const server = createServer((request, response) => {
    const [, folder, path] = /^\/([\w-]+)(\/.*)$/.exec(request.url) ?? [];
    if (request.url === '/' && home) response.writeHead(302, {location: home}).end();
    else if (shown.has(folder)) shown.get(folder)(Object.assign(request, {url: path}), response);
    else response.writeHead(404).end();
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  return {
    url: `http://${name}:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
