/** Where the card comes from, who wrote it, and which edition this is. */
import type {Words} from '../language/languages.js';
import type {Scene} from '../view.js';
import {bibliography} from './asides.js';
import {band} from './band.js';

export const aboutBand = (scene: Scene, words: Words['card']) => {
  const {html} = scene;
  const {about, comparison, edition, principles, ui, working} = words;
  return band(
    scene,
    {id: 'about', title: about.title, lead: about.lead, contents: [ui.version, ui.status, ui.sources]},
    html`<div class="prose">
        ${[about.origin, about.presented, about.otherLists, about.authors].map((text) => html`<p>${text}</p>`)}
      </div>
      <dl class="values">
        <div><dt>${ui.version}</dt><dd>${edition.version}, ${edition.date}</dd></div>
        <div><dt>${ui.status}</dt><dd>${ui.statusDraft}</dd></div>
      </dl>
      ${bibliography(scene, words, [about, ...principles, ...working.topics, ...comparison.rows])}`,
  );
};
