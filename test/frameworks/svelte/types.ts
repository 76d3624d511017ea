/** What TypeScript accepts and refuses in a template of Svelte, whose tools read the same types. */
import type {} from 'mutual-identity-card/types/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

type Props = SvelteHTMLElements['mutual-identity-card'];
const listen = (correct: boolean) => void correct;

export const right: Props = {
  id: 'card',
  lang: 'fr',
  view: 'quiz',
  questions: 5,
  remember: false,
  'onmic-answer': ({detail}) => listen(detail.correct),
};
// @ts-expect-error -- there is no such view
export const wrongView: Props = {view: 'map'};
// @ts-expect-error -- an answer has no such detail
export const wrongDetail: Props = {'onmic-answer': ({detail}) => listen(detail.right)};
