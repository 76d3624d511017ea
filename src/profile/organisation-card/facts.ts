/** The facts of a card: a small label over a value, as on an identity card. */
import type {Profile} from '../data/profile.js';
import {countryIn, dateIn} from '../data/written.js';
import type {ProfileScene} from '../scene.js';

export type Fact = readonly [label: string, value: string];

/** Those that were stated. The first four stand on the picture as well. */
export const factsOf = (scene: ProfileScene, profile: Profile): Fact[] => {
  const {format, lang, ui} = scene;
  const {card, fields} = ui;
  const {country, founded, members, membership, financing, date} = profile;
  const facts: (readonly [string, string | undefined])[] = [
    [fields.country.label, country && countryIn(lang, country)],
    [card.roles, rolesOf(scene, profile)],
    [card.declaredBy, card.itself],
    [card.date, dateIn(lang, date)],
    [fields.founded.label, founded?.toString()],
    [fields.members.label, members && fields.members.ranges[members]],
    [fields.membership.label, membership && fields.membership.choices[membership]],
    [fields.financing.label, format.list(financing.map((id) => fields.financing.choices[id]))],
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact[1]));
};

/** The main roles first. */
const rolesOf = ({roles, ui}: ProfileScene, profile: Profile): string => {
  const named = (weight: string) => roles.filter(({id}) => profile.roles[id] === weight).map(({name}) => name);
  return [...named('main'), ...named('secondary').map((name) => ui.card.secondary(name))].join('\u00A0· ');
};
