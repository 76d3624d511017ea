/** What one can do after reading, and where to read on. */
import {msg} from '@lit/localize';
import type {Link, Step} from './model.js';

export const nextSteps: {
  readonly title: string;
  readonly lead: string;
  readonly items: readonly Step[];
  readonly linksTitle: string;
  readonly links: readonly Link[];
} = {
  title: msg('And now?', {id: 'nextSteps.title', desc: 'Card, heading of a section; a few words'}),
  lead: msg('One small step, whoever you are.', {id: 'nextSteps.lead', desc: 'Card, under the heading of a section; one short sentence'}),
  items: [
    {
      id: 'member',
      name: msg('You belong to a mutual', {id: 'nextSteps.items.member.name', desc: 'Card, heading of a next step: whom it is for; a few words'}),
      text: msg('Find out when the next general assembly is, and who speaks for you there. Bring one of the questions of this card.', {id: 'nextSteps.items.member.text', desc: 'Card, a next step; an invitation, two short sentences'}),
    },
    {
      id: 'organisation',
      name: msg('You speak for an organisation', {id: 'nextSteps.items.organisation.name', desc: 'Card, heading of a next step: whom it is for; a few words'}),
      text: msg('Take the six principles one by one with your board. What do you do for each? What is missing goes on the agenda.', {id: 'nextSteps.items.organisation.text', desc: 'Card, a next step; an invitation, two or three short sentences'}),
    },
    {
      id: 'trainer',
      name: msg('You train a group', {id: 'nextSteps.items.trainer.name', desc: 'Card, heading of a next step: whom it is for; a few words'}),
      text: msg('Allow an hour: one principle for each small group, then its question ‘to discuss’ with everyone.', {id: 'nextSteps.items.trainer.text', desc: 'Card, a next step; an invitation, two short sentences'}),
    },
  ],
  linksTitle: msg('Read on', {id: 'nextSteps.linksTitle', desc: 'Card, heading over links to the sites of networks; a few words'}),
  links: [
    {
      id: 'inspir',
      name: msg('INSP!R, network for social protection rights', {id: 'nextSteps.links.inspir.name', desc: 'Card, text of a link; a few words'}),
      url: msg('https://inspir.global/', {id: 'nextSteps.links.inspir.url', desc: 'Address of a link: the page in the language of the card, if there is one'}),
    },
    {
      id: 'wsm',
      name: msg('WSM, We Social Movements', {id: 'nextSteps.links.wsm.name', desc: 'Card, text of a link; a few words'}),
      url: msg('https://wsm.be/', {id: 'nextSteps.links.wsm.url', desc: 'Address of a link: the page in the language of the card, if there is one'}),
    },
    {
      id: 'mc-cm',
      name: msg('MC and CM, Christian mutuals of Belgium', {id: 'nextSteps.links.mc-cm.name', desc: 'Card, text of a link; a few words'}),
      url: msg('https://www.cm.be/en', {id: 'nextSteps.links.mc-cm.url', desc: 'Address of a link: the page in the language of the card, if there is one'}),
    },
    {
      id: 'aim',
      name: msg('AIM, International Association of Mutual Benefit Societies', {id: 'nextSteps.links.aim.name', desc: 'Card, text of a link; a few words'}),
      url: msg('https://www.aim-mutual.org/', {id: 'nextSteps.links.aim.url', desc: 'Address of a link: the page in the language of the card, if there is one'}),
    },
  ],
};
