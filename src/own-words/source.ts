/** Where a partner's own words are: in a file of the page's own site, or in a script within the element. */
import {patience} from '../lazy.js';

/** Far more than anybody writes by hand: what is larger is no such file. */
const most = 200_000;

/** Fetches a file. @throws with what is wrong, for whoever put it there */
export const fetchText = async (address: string, base: string): Promise<string> => {
  const url = addressOf(address, base);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    // An address that leads on might lead to somebody else's site.
    const response = await fetch(url, {redirect: 'manual', signal: stop.signal}).catch(() => {
      throw new Error(
        "it could not be fetched; if the network is there, a security policy of the page is in the way: allow connect-src 'self', or write the words within the element",
      );
    });
    if (response.type === 'opaqueredirect') throw new Error('this address leads on to another; write the last one');
    if (!response.ok) throw new Error(`the server answers ${response.status}; is the address right?`);
    return await textOf(response);
  } catch (error) {
    throw stop.signal.aborted ? new Error(`the server did not answer within ${patience / 1000} seconds`) : error;
  } finally {
    clearTimeout(timer);
  }
};

/** Only of the page's own site: nobody else shall put words into it. */
const addressOf = (address: string, base: string): string => {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new Error('this is no address');
  }
  if (self.origin === 'null') throw new Error('this page may fetch no file; write the words within the element');
  if (url.origin !== self.origin) throw new Error('this is another site; put the file on the site of the page');
  return url.href;
};

const textOf = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, {stream: true});
    if (text.length <= most) continue;
    void reader.cancel();
    throw new Error(`it is too large; ${most / 1000} kB at most are read`);
  }
  return text;
};

/** The page has been read to its end, with all that is in the element. */
export const parsed = async (document: Document): Promise<void> => {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
};
