/** What the card says besides the principles: how a mutual works, its roles, and where the card comes from. */
import {msg} from '@lit/localize';
import type {Role, Topic} from './model.js';
import type {SourceId} from './sources.js';

export const working: {readonly title: string; readonly lead: string; readonly topics: readonly Topic[]} = {
  title: msg('How a health mutual works', {id: 'working.title', desc: 'Card, heading of a section; a few words'}),
  lead: msg('The principles are shared; the way of working depends on the country.', {id: 'working.lead', desc: 'Card, under the heading of a section; one or two short sentences'}),
  topics: [
    {
      id: 'membership',
      title: msg('Membership', {id: 'working.topics.membership.title', desc: 'Card, heading of a side of how a mutual works; one or two words'}),
      text: msg('As a rule, people join freely and may leave; some join as a group, such as a company or a village. Where insurance is compulsory, people may still choose their mutual, as in Belgium. Often their families are covered too.', {id: 'working.topics.membership.text', desc: 'Card, how a mutual works; plain tone, about 30 words'}),
      terms: [],
      sources: ['aim-what', 'ocm-faq', 'step-features'],
    },
    {
      id: 'governance',
      title: msg('Governance', {id: 'working.topics.governance.title', desc: 'Card, heading of a side of how a mutual works; one or two words'}),
      text: msg('The general assembly sets the course. It elects a board, which leads the mutual and reports back. Many mutuals form unions or federations, which speak for them.', {id: 'working.topics.governance.text', desc: 'Card, how a mutual works; plain tone, about 30 words'}),
      terms: [],
      sources: ['aim-what', 'ocm-fr', 'unamusc-visit'],
    },
    {
      id: 'financing',
      title: msg('Financing', {id: 'working.topics.financing.title', desc: 'Card, heading of a side of how a mutual works; one or two words'}),
      text: msg('Often, members’ contributions are the base. Public money or support from partners may be added. Some mutuals also carry out a public insurance scheme and pay its benefits.', {id: 'working.topics.financing.text', desc: 'Card, how a mutual works; plain tone, about 30 words'}),
      terms: [],
      sources: ['unamusc', 'ocm-fr', 'munasa'],
    },
    {
      id: 'context',
      title: msg('Context', {id: 'working.topics.context.title', desc: 'Card, heading of a side of how a mutual works; one or two words'}),
      text: msg('Laws, incomes and health services differ. One mutual carries out compulsory insurance, another adds to it. A third offers the only cover within reach.', {id: 'working.topics.context.text', desc: 'Card, how a mutual works; plain tone, about 30 words'}),
      terms: [],
      sources: ['inspir-card', 'aim-who', 'munasa'],
    },
  ],
};

export const roles: {readonly title: string; readonly lead: string; readonly items: readonly Role[]} = {
  title: msg('Three roles', {id: 'roles.title', desc: 'Card, heading of a section; a few words'}),
  lead: msg('A mutual plays one or more, depending on its context. Much of this goes beyond insurance.', {id: 'roles.lead', desc: 'Card, under the heading of a section; one or two short sentences'}),
  items: [
    {
      id: 'social-insurer',
      name: msg('Social insurer', {id: 'roles.items.social-insurer.name', desc: 'Card, name of a role, heading; two words'}),
      summary: msg('It pools contributions and pays for care, within a public scheme or on its own.', {id: 'roles.items.social-insurer.summary', desc: 'Card, what a mutual does in this role; one sentence, about 15 words'}),
      fields: [
        {id: 'agreements', text: msg('Agreements with hospitals and health centres', {id: 'roles.items.social-insurer.fields.agreements.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
        {id: 'direct-payment', text: msg('Bills paid directly, so patients pay less up front', {id: 'roles.items.social-insurer.fields.direct-payment.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
        {id: 'gateway', text: msg('A way into national social security', {id: 'roles.items.social-insurer.fields.gateway.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
        {id: 'extra-benefits', text: msg('Extra benefits that members choose', {id: 'roles.items.social-insurer.fields.extra-benefits.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
      ],
      examples: [
        {
          id: 'burundi',
          continent: 'africa',
          place: msg('Burundi', {id: 'roles.items.social-insurer.examples.burundi.place', desc: 'Card, before an example; the country or region'}),
          year: 2025,
          text: msg('In public hospitals that have an agreement, members of MUNASA show their booklet. On leaving, they pay 20% of the cost.', {id: 'roles.items.social-insurer.examples.burundi.text', desc: 'Card, example with its place and year beside it; sober, a fact of the source, about 20 words'}),
          sources: ['munasa', 'burundi-cover'],
        },
        {
          id: 'dominican-republic',
          continent: 'americas',
          place: msg('Dominican Republic', {id: 'roles.items.social-insurer.examples.dominican-republic.place', desc: 'Card, before an example; the country or region'}),
          year: 2005,
          text: msg('AMUSSOL becomes a ‘virtual employer’. Through it, people without an employer join social security.', {id: 'roles.items.social-insurer.examples.dominican-republic.text', desc: 'Card, example with its place and year beside it; sober, a fact of the source, about 20 words'}),
          sources: ['amussol-acento', 'amussol-diariolibre'],
        },
      ],
      terms: [
        {
          id: 'benefits',
          word: msg('Benefits', {id: 'roles.items.social-insurer.terms.benefits.word', desc: 'Card, word that is explained; noun, singular if possible'}),
          meaning: msg('What a member receives: care that is paid for, an allowance, a service.', {id: 'roles.items.social-insurer.terms.benefits.meaning', desc: 'Card, what the word means; no full sentence needed, 20 words at most'}),
        },
      ],
      sources: ['inspir-card', 'cm-social-insurer'],
    },
    {
      id: 'social-movement',
      name: msg('Social movement', {id: 'roles.items.social-movement.name', desc: 'Card, name of a role, heading; two words'}),
      summary: msg('It brings people together to defend the right to health.', {id: 'roles.items.social-movement.summary', desc: 'Card, what a mutual does in this role; one sentence, about 15 words'}),
      fields: [
        {id: 'volunteers', text: msg('Volunteers and local groups', {id: 'roles.items.social-movement.fields.volunteers.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
        {id: 'education', text: msg('Education on health and rights', {id: 'roles.items.social-movement.fields.education.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
        {id: 'defence', text: msg('Defence of patients', {id: 'roles.items.social-movement.fields.defence.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
        {id: 'advocacy', text: msg('A voice in health policy', {id: 'roles.items.social-movement.fields.advocacy.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
      ],
      examples: [
        {
          id: 'togo',
          continent: 'africa',
          place: msg('Togo', {id: 'roles.items.social-movement.examples.togo.place', desc: 'Card, before an example; the country or region'}),
          year: 2019,
          text: msg('In Lomé, African and European mutuals, called together by AIM, adopt shared demands for universal health coverage.', {id: 'roles.items.social-movement.examples.togo.text', desc: 'Card, example with its place and year beside it; sober, a fact of the source, about 20 words'}),
          sources: ['lome'],
        },
        {
          id: 'belgium',
          continent: 'europe',
          place: msg('Belgium', {id: 'roles.items.social-movement.examples.belgium.place', desc: 'Card, before an example; the country or region'}),
          text: msg('Solidaris, the union of socialist mutuals, offers social work and legal help. It defends members individually or as a group.', {id: 'roles.items.social-movement.examples.belgium.text', desc: 'Card, example with its place and year beside it; sober, a fact of the source, about 20 words'}),
          sources: ['solidaris-report'],
        },
      ],
      terms: [
        {
          id: 'universal-health-coverage',
          word: msg('Universal health coverage', {id: 'roles.items.social-movement.terms.universal-health-coverage.word', desc: 'Card, word that is explained; noun, singular if possible'}),
          meaning: msg('Everyone gets the care they need, and nobody is ruined by its cost.', {id: 'roles.items.social-movement.terms.universal-health-coverage.meaning', desc: 'Card, what the word means; no full sentence needed, 20 words at most'}),
        },
      ],
      sources: ['inspir-card', 'mc-campaign'],
    },
    {
      id: 'social-entrepreneur',
      name: msg('Social entrepreneur', {id: 'roles.items.social-entrepreneur.name', desc: 'Card, name of a role, heading; two words'}),
      summary: msg('It creates services that members lack, or could not afford elsewhere.', {id: 'roles.items.social-entrepreneur.summary', desc: 'Card, what a mutual does in this role; one sentence, about 15 words'}),
      fields: [
        {id: 'centres', text: msg('Health centres, opticians, pharmacies', {id: 'roles.items.social-entrepreneur.fields.centres.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
        {id: 'care', text: msg('Home nursing, homes for older people, crèches', {id: 'roles.items.social-entrepreneur.fields.care.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
        {id: 'helpline', text: msg('Health advice by telephone', {id: 'roles.items.social-entrepreneur.fields.helpline.text', desc: 'Card, field of action in a list; a few words, no full stop'})},
      ],
      examples: [
        {
          id: 'belgium',
          continent: 'europe',
          place: msg('Belgium', {id: 'roles.items.social-entrepreneur.examples.belgium.place', desc: 'Card, before an example; the country or region'}),
          year: 1964,
          text: msg('The national union of Christian mutuals makes an agreement with the Wit-Gele Kruis nurses, for affordable care at home.', {id: 'roles.items.social-entrepreneur.examples.belgium.text', desc: 'Card, example with its place and year beside it; sober, a fact of the source, about 20 words'}),
          sources: ['cm-welfare'],
        },
        {
          id: 'india',
          continent: 'asia',
          place: msg('India', {id: 'roles.items.social-entrepreneur.examples.india.place', desc: 'Card, before an example; the country or region'}),
          text: msg('Self-help groups of DHAN, a network with its own mutuals, have formed a trust. It runs community hospitals.', {id: 'roles.items.social-entrepreneur.examples.india.text', desc: 'Card, example with its place and year beside it; sober, a fact of the source, about 20 words'}),
          sources: ['dhan-suham', 'icmif-dhan'],
        },
      ],
      terms: [
        {
          id: 'social-entrepreneur',
          word: msg('Social entrepreneur', {id: 'roles.items.social-entrepreneur.terms.social-entrepreneur.word', desc: 'Card, word that is explained; noun, singular if possible'}),
          meaning: msg('Whoever runs an enterprise to meet people’s needs, not to earn from them.', {id: 'roles.items.social-entrepreneur.terms.social-entrepreneur.meaning', desc: 'Card, what the word means; no full sentence needed, 20 words at most'}),
        },
      ],
      sources: ['inspir-card', 'recma'],
    },
  ],
};

/** What the section about the card and the definition under the title rest on. */
const sources: readonly SourceId[] = ['inspir-card', 'inspir-aim', 'belgium-law', 'unamusc', 'argentina-principles'];

export const about = {
  title: msg('About this card', {id: 'about.title', desc: 'Card, heading of a section; a few words'}),
  lead: msg('Where it comes from, and who wrote it.', {id: 'about.lead', desc: 'Card, under the heading of a section; one or two short sentences'}),
  origin: msg('It is based on the Health Mutual Identity Card of the INSP!R network. Mutual organisations of West and Central Africa, Europe, Latin America and the Caribbean, and Asia drew up the original.', {id: 'about.origin', desc: 'Card, section about the card; sober, promises nothing on behalf of the networks'}),
  presented: msg('The original was presented in Brussels in November 2024, at the general assembly of AIM, the International Association of Mutual Benefit Societies.', {id: 'about.presented', desc: 'Card, section about the card; sober, promises nothing on behalf of the networks'}),
  otherLists: msg('Other lists also name voluntary joining, in Argentina and West Africa for instance, and the responsibility of members.', {id: 'about.otherLists', desc: 'Card, section about the card: principles that stand in other lists and not among these six; one sentence'}),
  authors: msg('These texts are a draft, written by an open-source project. No organisation named in them has approved them.', {id: 'about.authors', desc: 'Card, section about the card: who speaks, and for whom not; two short sentences, sober'}),
  sources,
};
