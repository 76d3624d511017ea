/** A site on this machine that gives no other origin leave to read its files, as most servers do not. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * @param {object} site
 * @param {string} [site.folder] whose files are served
 * @param {Map<string, string | {html: string, headers: Record<string, string>}>} [site.pages] by path
 * @param {Map<string, (body: string) => string>} [site.changes] what happens to a file on its way, by path
 */
export const serve = async ({folder, pages = new Map(), changes = new Map()}) => {
  const requests = [];
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url, 'http://site');
    requests.push(pathname + search);
    response.setHeader('cache-control', 'no-store');
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, {'content-type': types['.html'], ...page.headers});
      return response.end(page.html ?? page);
    }
    const file = folder && !pathname.includes('..') && extname(pathname) && join(folder, pathname);
    if (!file || !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    const change = changes.get(pathname);
    response.end(change ? change(readFileSync(file, 'utf8')) : readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => (server.closeAllConnections(), server.close()),
  };
};
