/** What TypeScript accepts and refuses in a page of this framework. */
import type {} from 'mutual-identity-card/types/solid';

const listen = (correct: boolean) => void correct;

export const right = (
  <mutual-identity-card
    id="card"
    class="wide"
    lang="fr"
    view="quiz"
    questions={5}
    heading-level="3"
    remember={false}
    ref={(card) => void card?.ready}
    on:mic-answer={({detail}) => listen(detail.correct)}
  >
    <p>La carte d’identité</p>
  </mutual-identity-card>
);
// @ts-expect-error -- there is no such view
export const wrongView = <mutual-identity-card view="map" />;
// @ts-expect-error -- a number of questions
export const wrongNumber = <mutual-identity-card questions="many" />;
// @ts-expect-error -- an answer has no such detail
export const wrongDetail = <mutual-identity-card on:mic-answer={({detail}) => listen(detail.right)} />;
