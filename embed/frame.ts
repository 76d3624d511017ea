/**
 * What makes embed.html the card in a frame: settings from the address, height to the page around it.
 *
 * A classic script on purpose. A frame that may not have an origin (`sandbox="allow-scripts"`, as WordPress puts around
 * what it is pasted) may load a module only where the server allows every origin; a classic script it may always load.
 */

import {watchLinks} from './links.js';

/** Of the entries with a language built in; written here by the build. */
declare const languages: readonly string[];

const tag = 'mutual-identity-card';
const {href: base} = new URL('.', (document.currentScript as HTMLScriptElement).src);
/** The plain div: it takes every attribute of the card as `data-…`, and no other. */
const place = document.querySelector<HTMLElement>(`.${tag}`)!;

/** A value that asks for no file: the address of a page is anybody's to write. */
const isPlain = (value: string): boolean => /^[\p{L}\d#%.,()/ +*-]+$/u.test(value) && !/url/i.test(value);

/** The address of a page is anybody's to write, and whose words a site shows is for the site alone to say. */
const isOfTheSite = (name: string): boolean => name === 'content';

for (const [name, value] of new URLSearchParams(location.search)) {
  if (/^[a-z-]+$/.test(name) && !name.startsWith('-') && !isOfTheSite(name)) place.setAttribute(`data-${name}`, value);
  if (!/^--mic-[a-z-]+$/.test(name)) continue;
  if (isPlain(value)) document.documentElement.style.setProperty(name, value);
  else
    console.warn(`[${tag}] ${name}="${value.slice(0, 80)}" is not allowed. Expected a value without quotes or url().`);
}

/** The language entry needs one request to the first view; without an origin, only the file that holds everything loads. */
const load = (): void => {
  const lang = /^[a-z]+/.exec(place.dataset.lang?.toLowerCase() ?? '')?.[0];
  if (self.origin !== 'null') {
    const entry = lang && languages.includes(lang) ? `${tag}.${lang}.js` : `${tag}.js`;
    // Not found, or not to be run: the words in the page stay, and the console has said why.
    import(base + entry).catch(() => {});
    return;
  }
  const script = document.createElement('script');
  script.src = `${base}${tag}.standalone.js`;
  document.head.append(script);
};

/** The name of the frame and the language of the page are those of the card. */
const follow = (event: CustomEvent<{lang: string}>): void => {
  document.documentElement.lang = event.detail.lang;
  // The card stands in the shadow root of its place, which is all that a listener out here is told of.
  const [card] = event.composedPath() as Element[];
  const title = card.shadowRoot?.querySelector('[part~=title]')?.textContent;
  if (title) document.title = title.replaceAll('\u00AD', '').trim();
};

/** To embed.js, and to the script by which WordPress makes room for what was pasted. */
const tellHeight = (): void => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const secret = /\bsecret=([a-z\d]+)/i.exec(location.hash)?.[1];
  parent.postMessage({type: 'mic-resize', height}, '*');
  if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
};

/** Not before the card is there: a frame that shrinks to a few words and grows again would move the page twice. */
const speak = (): void => {
  // A browser lets the observer of a frame that is out of sight wait; the page should know before the visitor arrives.
  tellHeight();
  new ResizeObserver(tellHeight).observe(document.body);
  // A page whose script came later asks.
  addEventListener('message', ({source, data}: MessageEvent<{type?: string; message?: string} | null>) => {
    if (source === parent && (data?.type === 'mic-resize' || data?.message === 'ready')) tellHeight();
  });
};

document.body.style.margin = '0';
// Margins of what is inside count as height.
document.body.style.display = 'flow-root';
addEventListener('mic-ready', follow as EventListener);
addEventListener('mic-language-change', follow as EventListener);
if (parent !== self) addEventListener('mic-ready', speak, {once: true});
watchLinks();
load();
