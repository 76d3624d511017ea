/** The words of the shell and of the card view. */
import {msg, str} from '@lit/localize';

export const ui = {
  title: msg('Health Mutual Identity Card', {id: 'ui.title', desc: 'Shell, title of the card, heading; short; \u00AD marks where a long word may break'}),
  definition: msg('A health mutual is a not-for-profit association of people who share the cost of care, decide together and act for better health.', {id: 'ui.definition', desc: 'Shell, under the title: what a health mutual is, in one sentence that is true in every region; at most 24 words'}),
  lead: msg('The card describes a kind of organisation. It is not a member’s card, a certificate or a ranking.', {id: 'ui.lead', desc: 'Card, under the heading over the principles; says what the card is and is not; about 20 words'}),
  byline: msg('after the Health Mutual Identity Card of the INSP!R network', {id: 'ui.byline', desc: 'Shell, under the title, small; starts with a small letter; about 60 characters'}),
  languages: msg('Language', {id: 'ui.languages', desc: 'Shell, label of the language switcher, read aloud; one word'}),
  views: msg('Parts of the card', {id: 'ui.views', desc: 'Shell, label of the navigation, read aloud; a few words'}),
  view: {
    card: msg('The card', {id: 'ui.view.card', desc: 'Shell, navigation; two short words'}),
    quiz: msg('The quiz', {id: 'ui.view.quiz', desc: 'Shell, navigation; two short words'}),
    profile: msg('Our card', {id: 'ui.view.profile', desc: 'Shell, navigation; two short words'}),
  },
  fields: {
    nature: msg('Nature', {id: 'ui.fields.nature', desc: 'Card, label of a field as on an identity card; one to three words'}),
    natureValue: msg('An association of people', {id: 'ui.fields.natureValue', desc: 'Card, value of a field as on an identity card; a few words, no full stop'}),
    features: msg('Distinguishing features', {id: 'ui.fields.features', desc: 'Card, label of a field as on an identity card; one to three words'}),
    featuresValue: msg('Six principles, three roles', {id: 'ui.fields.featuresValue', desc: 'Card, value of a field as on an identity card; a few words, no full stop'}),
    drawnUpBy: msg('Original drawn up by', {id: 'ui.fields.drawnUpBy', desc: 'Card, label of a field as on an identity card; one to three words'}),
    drawnUpByValue: msg('Mutual organisations on four continents', {id: 'ui.fields.drawnUpByValue', desc: 'Card, value of a field as on an identity card; a few words, no full stop'}),
  },
  contents: msg('Contents', {id: 'ui.contents', desc: 'Shell, opens a list of the sections further down; one word'}),
  principles: msg('Six principles to recognise a health mutual', {id: 'ui.principles', desc: 'Card, heading over the principles, beside the emblem; about six words'}),
  confusion: msg('Not to be confused', {id: 'ui.confusion', desc: 'Card, heading over what the principle is often taken for; a few words'}),
  discussion: msg('To discuss', {id: 'ui.discussion', desc: 'Card, before an open question for a group; a few words'}),
  source: msg('Source:', {id: 'ui.source', desc: 'Card, before the link or links to sources; one word with its colon'}),
  sources: msg('Sources', {id: 'ui.sources', desc: 'Card, opens a list of publications; one word'}),
  /** Of a publication that bears no year, by the month in which it was read. */
  consulted: {
    '2026-11': msg('consulted in November 2026', {id: 'ui.consulted.2026-11', desc: 'Card, after the title of a web page that bears no year; a few words, small letter first'}),
  },
  version: msg('Version', {id: 'ui.version', desc: 'Card, label in the edition line; one word'}),
  status: msg('Status', {id: 'ui.status', desc: 'Card, label in the edition line; one word'}),
  statusDraft: msg('Draft', {id: 'ui.statusDraft', desc: 'Card, value of the status; a few words, no full stop'}),
  statusReviewed: (by: string, date: string) => msg(str`Reviewed by ${by}, ${date}`, {id: 'ui.statusReviewed', desc: 'Card, value of the status once the words of this language are reviewed; names of those who have read them, and a date such as 27 November 2026; no full stop'}),
  loading: msg('Loading…', {id: 'ui.loading', desc: 'Shell, while a part loads; one word and an ellipsis'}),
  failed: msg('This part could not be loaded. The rest of the card works.', {id: 'ui.failed', desc: 'Shell, when a part did not load; calm, two short sentences'}),
  retry: msg('Try again', {id: 'ui.retry', desc: 'Shell, button; two words'}),
  footer: msg('Texts by the open-source project mutual-identity-card.', {id: 'ui.footer', desc: 'Shell, last line of the card: who wrote it; one short sentence'}),
  /** Whom a reader tells of an error: the site, or the project where it has an address. */
  report: {
    site: msg('Found an error? Please tell the site that shows this card.', {id: 'ui.report.site', desc: 'Shell, last line of the card, where the project has no address; two short sentences'}),
    project: msg('Report an error', {id: 'ui.report.project', desc: 'Shell, last line of the card, text of a link to the project; a few words'}),
  },
};
