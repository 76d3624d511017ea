/**
 * An unfinished round between two visits. What cannot be read, for whatever reason, was never there. Options are known by
 * their places: where a release puts those of a question in another order, the format counts one more (src/shared/storage.ts).
 */
import {begin, check, choose, goTo, questionOf, reveal, type Facts, type Round} from './round.js';

/** The format, where nobody has tampered with it. */
interface Stored extends Omit<Round, 'drawn'> {
  readonly asked: string;
  readonly drawn: readonly string[];
}

/** @param asked what the page asked for; the round of another wish is not taken up again */
export const serialise = ({seed, number, seen, drawn, answers, at}: Round, asked: string): string =>
  JSON.stringify({asked, seed, number, seen, drawn: drawn.map(({id}) => id), answers, at} satisfies Stored);

/** Plays the round again, answer by answer; what does not come out as it went in was not written by us. */
export const restore = (text: string | null, asked: string, questions: readonly Facts[]): Round | undefined => {
  try {
    const stored = JSON.parse(text!) as Stored;
    const drawn = [...new Set(stored.drawn)].map((id) => questionOf(questions, id));
    let round = begin({...stored, seen: [...stored.seen]}, drawn);
    stored.answers.forEach(({choice, end}, at) => {
      round = choose(goTo(round, at), choice!);
      if (end) round = end === 'shown' ? reveal(round) : check(round);
    });
    round = goTo(round, stored.at);
    return drawn.length && serialise(round, asked) === text ? round : undefined;
  } catch {
    return undefined;
  }
};
