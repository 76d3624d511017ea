/** What is seen first: the emblem of the organisation, its name and its facts. */
import type {Profile} from '../data/profile.js';
import {characters} from '../data/text.js';
import type {ProfileScene} from '../scene.js';
import {factsOf} from './facts.js';
import {emblemWords, type Lived} from './lived.js';

export const poster = (scene: ProfileScene, profile: Profile, lived: readonly Lived[], fromLink: boolean) => {
  const {html, nothing, templates, settings, ui} = scene;
  const {name, sentence} = profile;
  const facts = factsOf(scene, profile);
  if (fromLink) facts.push([ui.card.openedFrom, ui.card.link]);
  return html`<div class=${`poster ${sizeOf(name)}`}>
    ${templates.emblem({state: (id) => lived.find((each) => each.id === id)!, label: emblemWords(scene, lived)})}
    <div class="identity">
      <p class="kicker">${ui.card.kicker}</p>
      ${templates.heading(settings.headingLevel + 1, inItsOwnWords(scene, name), {focusable: true})}
      ${sentence ? html`<p class="motto">${inItsOwnWords(scene, sentence)}</p>` : nothing}
      <dl>
        ${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
    </div>
  </div>`;
};

/** In a language that nobody has stated: not to be read out in the voice of the card's. */
const inItsOwnWords = ({html}: ProfileScene, text: string) => html`<bdi lang="">${text}</bdi>`;

/** Set smaller as it grows longer: a name may have one letter, or be a whole sentence. */
const sizeOf = (name: string): string => {
  const {length} = characters(name);
  if (length <= 44) return '';
  return length <= 90 ? 'long' : 'long longest';
};
