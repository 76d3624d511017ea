/** Pages with frames, on one server, and what is framed, on another. */
import {after, before} from 'node:test';
import {serve} from './site.mjs';

export const pages = new Map();
/** A page with this in its body, with the listener of a page unless it is told not to. */
export const page = (body, {listener = true, head = ''} = {}) => {
  const path = `/${pages.size}`;
  const script = listener ? `<script src="${files.origin}/embed.js" defer></script>` : '';
  pages.set(
    path,
    `<!doctype html><title>Page</title>${head}${script}<body>${body.replaceAll('{files}', files.origin)}`,
  );
  return site.origin + path;
};

export let files, site;
before(async () => {
  files = await serve({folder: 'dist'});
  site = await serve({pages});
});
after(() => {
  files.close();
  site.close();
});

export const frame = (query = '?lang=fr', more = '') =>
  `<iframe title="Card" src="{files}/embed.html${query}" width="100%" height="500" ${more}></iframe>`;

/** The height of each frame on the page, once they have another than that of their attribute. */
export const grown = ({run}, count = 1) =>
  run(async ({until}, count) => {
    const heights = () => [...document.querySelectorAll('iframe')].map(({clientHeight}) => clientHeight);
    await until(
      () => heights().length === count && heights().every((height) => height !== 500),
      `frames to grow: ${heights()}`,
    );
    return heights();
  }, count);
