/** What the templates of this view draw with, and what several of them say. */
import type {PrincipleId} from '../../content/model.js';
import type {Words} from '../../language/languages.js';
import type {Scene} from '../../view.js';
import type {Profile} from '../data/profile.js';
import {standing, type Standing} from '../data/standing.js';
import type * as Core from '../common.js';

export interface Sheet {
  readonly scene: Scene;
  readonly ui: Words['profile']['profileUi'];
  readonly criteria: Words['profile']['criteria'];
  readonly core: typeof Core;
}

/** A small label over a value, as on an identity card. */
export type Row = readonly [label: string, value: string];

/** How a principle is lived: its place in a list, in words, and on the emblem. */
export interface Lived extends Standing {
  readonly id: PrincipleId;
  readonly name: string;
  readonly words: string;
  /** None for a principle to which nothing applies. */
  readonly fill: number | undefined;
}

export const livedBy = ({scene, ui, criteria}: Sheet, answers: Profile['answers']): Lived[] =>
  scene.words.principles.map(({id, name}) => {
    const state = standing(answers, criteria[id]);
    const fill = state.degree === 'not-applicable' ? undefined : (state.share ?? 0);
    return {...state, id, name, words: ui.card.degrees[state.degree], fill};
  });

/** What stands in place of an emblem, in words. */
export const emblemWords = ({scene, ui}: Sheet, lived: readonly Lived[]): string =>
  ui.card.emblem(scene.format.list(lived.map(({name, words}) => ui.card.part(name, words))));

/** The fields of the card, those that were filled in. The first four stand on the picture as well. */
export const rowsOf = ({scene, ui}: Sheet, profile: Profile): Row[] => {
  const {format, words} = scene;
  const {card, fields} = ui;
  const {country, founded, members, membership, financing, roles, date} = profile;
  const named = words.roles.items.filter(({id}) => roles[id] === 'main').map(({name}) => name);
  const second = words.roles.items.filter(({id}) => roles[id] === 'secondary').map(({name}) => card.secondary(name));
  const rows: [string, string | undefined][] = [
    [fields.country.label, country && format.country(country)],
    [card.roles, [...named, ...second].join('\u00A0· ')],
    [card.declaredBy, card.itself],
    [card.date, format.date(date)],
    [fields.founded.label, founded && String(founded)],
    [fields.members.label, members && fields.members.ranges[members]],
    [fields.membership.label, membership && fields.membership.choices[membership]],
    [fields.financing.label, format.list(financing.map((id) => fields.financing.choices[id]))],
  ] as [string, string | undefined][];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
};

/** The page that the card stands on: what a link to the card begins with. None in a file or a frame without address. */
export const pageAddress = (): string | undefined =>
  /^https?:/.test(location.protocol) ? location.href.replace(/#.*$/s, '') : undefined;
