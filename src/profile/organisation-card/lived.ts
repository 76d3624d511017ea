/** How each principle is lived, in words and on the emblem. */
import type {PrincipleId} from '../../content/model.js';
import type {Profile} from '../data/profile.js';
import {standing, type Standing} from '../data/standing.js';
import type {ProfileScene} from '../scene.js';

export interface Lived extends Standing {
  readonly id: PrincipleId;
  readonly name: string;
  readonly words: string;
  /** None for a principle to which nothing applies. */
  readonly fill: number | undefined;
}

export const livedBy = ({principles, ui, criteria}: ProfileScene, answers: Profile['answers']): Lived[] =>
  principles.map(({id, name}) => {
    const state = standing(answers, criteria[id]);
    const fill = state.degree === 'not-applicable' ? undefined : (state.share ?? 0);
    return {...state, id, name, words: ui.card.degrees[state.degree], fill};
  });

/** What stands in place of an emblem, in words. */
export const emblemWords = ({format, ui}: ProfileScene, lived: readonly Lived[]): string =>
  ui.card.emblem(format.list(lived.map(({name, words}) => ui.card.part(name, words))));
