/**
 * What a language holds of the quiz: at first the one question that opens a visitor's first round, with the code of the
 * view, and a little later all others, with the code of a result. The build writes both from the content of the language:
 * see tools/build/view-words.mjs.
 */
import type * as content from '../content/quiz.js';
import type {Principle, Question} from '../content/model.js';
import type {Source, SourceId} from '../content/sources.js';
import type {Facts} from './round.js';

/** The texts of the interface that only a result shows. */
export const resultTexts = [
  'scoreTitle',
  'toneNone',
  'toneFew',
  'toneHalf',
  'toneMost',
  'toneAll',
  'perPrinciple',
  'notAsked',
  'revealedCount',
  'emblemLabel',
  'readAgain',
  'readAgainAction',
  'answers',
  'yourAnswer',
  'rightAnswer',
  'againMissed',
  'newRound',
  'share',
  'shareText',
  'copied',
  'shareFailed',
  'backToCard',
] as const;

type Texts = (typeof content)['quizUi'];
type ResultText = (typeof resultTexts)[number];

interface Asking {
  readonly questions: readonly Question[];
  /** The publications that these questions name. */
  readonly sources: Readonly<Partial<Record<SourceId, Source>>>;
}

export interface QuizWords extends Asking {
  readonly quizUi: Omit<Texts, ResultText>;
  /** As the card names them. */
  readonly principles: readonly Pick<Principle, 'id' | 'name'>[];
  /** Of all questions, in the order of the content, in which they are drawn. */
  readonly facts: readonly Facts[];
}

/** All that a round needs beyond its first question. The code of its end travels with these words: see view.ts. */
export interface MoreQuizWords extends Asking {
  readonly quizUi: Pick<Texts, ResultText>;
  readonly styles: string;
}
