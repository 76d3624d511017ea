/**
 * A partner's site and, on another origin, the files of `dist/` with whatever a network does to them.
 * By hand: `node test/hosts/server.mjs`, then open one of the pages that it lists.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const pagesFolder = join(root, 'test/hosts/pages');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
};

const read = (folder, path) => {
  const file = join(folder, normalize(decodeURIComponent(path)));
  return file.startsWith(folder) && existsSync(file) && extname(file) ? readFileSync(file) : undefined;
};

const listen = (answer) =>
  new Promise((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => resolve(server));
  });

const originOf = (server) => `http://127.0.0.1:${server.address().port}`;

/** What goes wrong on the way, by name. A page of a captive portal, an ad blocker's empty script, a file cut short. */
export const faults = {
  404: (response) => response.writeHead(404).end('Not found'),
  500: (response) => response.writeHead(500).end('Server error'),
  garbage: (response, body) => response.end(body.subarray(0, body.length * 0.6)),
  portal: (response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Log in</title>'),
  empty: (response) => response.end(''),
  stall: () => {},
  blocked: (response) => response.socket.destroy(),
};

/** What is only late, and then comes: in milliseconds. */
const slowness = 600;

/**
 * The origin of the script. `fault(pattern, name)` breaks every path that the pattern matches, or makes it `slow`, until
 * `mend()`; what was `held` is answered then.
 */
const serveScripts = async () => {
  const broken = new Map();
  const held = [];
  const requests = [];
  const server = await listen((request, response) => {
    const {pathname, search} = new URL(request.url, 'http://cdn');
    requests.push({path: pathname + search, headers: request.headers});
    // Another release of the same files: only its number differs.
    const [, release, path] = /^(?:\/release\/([\d.]+))?(\/.*)$/.exec(pathname);
    let body = path === '/record.js' ? read(join(root, 'test/hosts'), path) : read(join(root, 'dist'), path);
    if (body && release) body = Buffer.from(body.toString().replaceAll('"0.1.0"', `"${release}"`));
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    const fault = [...broken].find(([pattern]) => pattern.test(path))?.[1];
    if (fault === 'slow') setTimeout(() => response.end(body), slowness);
    else if (fault === 'held') held.push(() => response.end(body));
    else if (fault) faults[fault](response, body);
    else if (body) response.end(body);
    else faults[404](response);
  });
  return {
    origin: originOf(server),
    requests,
    fault: (pattern, name) => broken.set(pattern, name),
    mend: () => {
      broken.clear();
      for (const answer of held.splice(0)) answer();
    },
    close: () => (server.closeAllConnections(), server.close()),
  };
};

/** Written in a page as a comment before its first tag: `<!-- Content-Security-Policy: … -->`. */
const headersIn = (html) => [...html.split('<html')[0].matchAll(/<!-- ([A-Z][\w-]+): (.*?) -->/gs)];

/** The partner's site. In its pages, the path to `dist/` becomes the origin of the script. */
const servePages = async (cdn) => {
  const server = await listen((request, response) => {
    const {pathname} = new URL(request.url, 'http://page');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', types[extname(pathname)] ?? 'text/html');
    if (pathname === '/') return response.end(index());
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const system = /^\/usr\/share\/(javascript|wordpress)\//.test(pathname);
    const [, folder, path] = /^\/(node_modules|usr)(\/.*)$/.exec(pathname) ?? [];
    if (folder) {
      const file = system ? read('/usr', path) : read(join(root, 'node_modules'), path);
      return file ? response.end(file) : faults[404](response);
    }
    if (pathname.endsWith('.bundle.js')) return response.end(bundle(join(pagesFolder, pathname)));
    const file = read(pagesFolder, pathname)?.toString();
    if (file === undefined) return faults[404](response);
    const page = file
      .replaceAll('../../../../dist', cdn)
      .replaceAll('../../../../node_modules', '/node_modules')
      .replaceAll('{cdn}', cdn)
      .replaceAll(/\{file:([\w.-]+)\}/g, (_, name) => inline(name))
      .replace('{integrity}', () => integrity('mutual-identity-card.standalone.js'));
    for (const [, name, value] of headersIn(page)) response.setHeader(name, value.replace(/\s+/g, ' '));
    response.end(page.replace('<head>', `<head><script src="${cdn}/record.js" crossorigin nonce="n1"></script>`));
  });
  return {origin: originOf(server), close: () => (server.closeAllConnections(), server.close())};
};

/** A page's own script with what it imports from npm: `x.bundle.js` is made of `x.mjs`. */
const bundle = (path) => {
  const entryPoints = [path.replace('.bundle.js', '.mjs')];
  const define = {'process.env.NODE_ENV': '"production"'};
  return buildSync({entryPoints, bundle: true, write: false, minify: true, define}).outputFiles[0].text;
};

/** A script as it is pasted between two tags. */
const inline = (name) => readFileSync(join(root, 'dist', name), 'utf8').replaceAll('</script', '<\\/script');

const integrity = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(root, 'dist', name)))
    .digest('base64')}`;

const index = () => {
  const links = listPages().map((page) => `<li><a href="/${page}">${page}</a>`);
  return `<!doctype html><title>Hosts</title><ul>${links.join('')}</ul>`;
};

const listPages = () =>
  readdirSync(pagesFolder, {recursive: true})
    .filter((file) => file.endsWith('.html'))
    .sort();

/** Both origins, for one browser. */
export const serve = async () => {
  const scripts = await serveScripts();
  const site = await servePages(scripts.origin);
  return {scripts, site, close: () => (scripts.close(), site.close())};
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`The pages: ${(await serve()).site.origin}/`);
