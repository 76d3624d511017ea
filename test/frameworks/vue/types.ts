/** What TypeScript accepts and refuses in a template of Vue, whose tools read the same types. */
import type {} from 'mutual-identity-card/types/vue';
import type {GlobalComponents} from 'vue';

type Props = InstanceType<GlobalComponents['mutual-identity-card']>['$props'];
const listen = (correct: boolean) => void correct;

export const right: Props = {
  id: 'card',
  lang: 'fr',
  view: 'quiz',
  questions: 5,
  remember: false,
  onMicAnswer: ({detail}) => listen(detail.correct),
};
// @ts-expect-error -- there is no such view
export const wrongView: Props = {view: 'map'};
// @ts-expect-error -- an answer has no such detail
export const wrongDetail: Props = {onMicAnswer: ({detail}) => listen(detail.right)};
