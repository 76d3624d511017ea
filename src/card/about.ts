/** Where the card comes from, who wrote it, and which edition this is. */
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';
import {bibliography} from './asides.js';
import type {Band} from './band.js';

export const aboutBand = (scene: Scene, words: CardContent): Band => {
  const {html} = scene;
  const {about, comparison, edition, principles, ui, working} = words;
  const {version, date, reviewed} = edition;
  return {
    id: 'about',
    title: about.title,
    lead: about.lead,
    contents: [ui.version, ui.status, ui.sources],
    inside: html`<div class="prose">
        ${[about.origin, about.presented, about.otherLists, about.authors].map((text) => html`<p>${text}</p>`)}
      </div>
      <dl class="values">
        <div><dt>${ui.version}</dt><dd>${version}, ${date}</dd></div>
        <div><dt>${ui.status}</dt><dd>${reviewed ? ui.statusReviewed(reviewed.by, reviewed.date) : ui.statusDraft}</dd></div>
      </dl>
      ${bibliography(scene, words, [about, ...principles, ...working.topics, ...comparison.rows])}`,
  };
};
