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
