/** What a test asks of the browser itself, and only Chromium can do: elsewhere the test is skipped. */
import {executeServerCommand} from '@web/test-runner-commands';

const ask = async <Result>(test: Mocha.Context, command: string, payload?: unknown): Promise<Result> => {
  const answer = await executeServerCommand<{available: boolean; result: Result}, unknown>(command, payload ?? {});
  if (!answer.available) test.skip();
  return answer.result;
};

/** Media features by their CSS names, and `type: 'print'`. */
export type Media = Readonly<Record<string, string>>;

/** Does something while the page believes to be in print, in forced colours, in the dark… */
export const inMedia = async (test: Mocha.Context, media: Media, doing: () => unknown): Promise<void> => {
  await ask(test, 'media', media);
  try {
    await doing();
  } finally {
    await ask(test, 'media', {});
  }
};

/** A node as assistive technology is told of it, with its states: `expanded`, `level`, `checked`… */
export interface AccessibilityNode {
  readonly role: string;
  readonly name: string;
  readonly value?: string;
  readonly [state: string]: unknown;
}

/** The whole page, in reading order. */
export const accessibilityTree = (test: Mocha.Context): Promise<readonly AccessibilityNode[]> =>
  ask(test, 'accessibility-tree');

/** How many pages of A4 the page makes in print. */
export const printedPages = (test: Mocha.Context): Promise<number> => ask(test, 'pages');

/** What is painted there: a part of the window, wherever the page is scrolled to, one pixel for each of CSS. */
export const pictureOf = async (test: Mocha.Context, {left, top, width, height}: DOMRect): Promise<ImageData> => {
  const clip = {
    x: Math.floor(left + scrollX),
    y: Math.floor(top + scrollY),
    width: Math.ceil(width) + 1,
    height: Math.ceil(height) + 1,
  };
  const png = await ask<string>(test, 'picture', clip);
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
};
