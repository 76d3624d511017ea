/**
 * `embed.js`, the side of the page: gives each frame that holds embed.html the height that it asks for, so that it needs
 * no scroll bar of its own. One script serves all frames, also those that are added later. It makes no globals.
 */

interface Message {
  readonly type?: unknown;
  readonly height?: unknown;
}

const framesOfCards = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({src}) => /^[^?#]*\/embed[\w.-]*\.html([?#]|$)/.test(src));

/** A sandboxed frame has no origin of its own, and says "null". */
const originOf = (frame: HTMLIFrameElement): string => {
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return sandboxed ? 'null' : new URL(frame.src).origin;
};

const resize = (frame: HTMLIFrameElement, height: number): void => {
  // Where the page counts borders into the height, the content would be short of them.
  const {boxSizing, borderTopWidth, borderBottomWidth} = getComputedStyle(frame);
  const borders = boxSizing === 'border-box' ? parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) : 0;
  frame.style.height = `${height + borders}px`;
};

addEventListener('message', ({data, origin, source}: MessageEvent<Message | null>) => {
  const {type, height} = data ?? {};
  if (type !== 'mic-resize' || typeof height !== 'number' || !(height > 0 && height < 100_000)) return;
  const sender = framesOfCards().find(({contentWindow}) => contentWindow === source);
  if (sender && originOf(sender) === origin) resize(sender, height);
});

// What was there before this script has spoken to nobody: it is asked to speak again.
for (const {contentWindow} of framesOfCards()) contentWindow?.postMessage({type: 'mic-resize'}, '*');

export {};
