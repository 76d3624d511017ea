/** The finished card of an organisation: a poster, the six principles in words, and what to talk about. */
import type {Criterion} from '../../content/model.js';
import type {Profile} from '../data/profile.js';
import {agenda} from '../data/standing.js';
import {emblemWords, livedBy, pageAddress, rowsOf, type Lived, type Sheet} from './facts.js';
import {characters} from '../data/text.js';

export interface CardOptions {
  readonly profile: Profile;
  /** A QR code of the card's link, for print. */
  readonly code: unknown;
}

export const card = (sheet: Sheet, {profile, code}: CardOptions) => {
  const lived = livedBy(sheet, profile.answers);
  return [poster(sheet, profile, lived), degrees(sheet, lived), talk(sheet, profile), foot(sheet, profile, code)];
};

/** Set smaller as it grows longer: a name may have one letter, or be a whole sentence. */
const sizeOf = (name: string): string => {
  const {length} = characters(name);
  if (length <= 44) return 'poster';
  return length <= 90 ? 'poster long' : 'poster long longest';
};

const poster = (sheet: Sheet, profile: Profile, lived: readonly Lived[]) => {
  const {scene, ui} = sheet;
  const {html, templates, settings, nothing} = scene;
  const name = html`<bdi>${profile.name}</bdi>`;
  return html`<div class=${sizeOf(profile.name)}>
    ${templates.emblem({state: (id) => lived.find((each) => each.id === id)!, label: emblemWords(sheet, lived)})}
    <div class="who">
      <p class="kicker">${ui.card.kicker}</p>
      ${templates.heading(settings.headingLevel + 1, name, {focusable: true})}
      ${profile.sentence ? html`<p class="motto"><bdi>${profile.sentence}</bdi></p>` : nothing}
      <dl>
        ${rowsOf(sheet, profile).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
    </div>
  </div>`;
};

const degrees = ({scene, ui}: Sheet, lived: readonly Lived[]) => {
  const {html, templates, settings, nothing} = scene;
  return html`<section class="sheet">
    <div class="title">${templates.heading(settings.headingLevel + 2, ui.card.principles)}<p>${ui.card.figure}</p></div>
    <ul class="degrees">
      ${lived.map(
        ({id, name, words, fill, open, degree}) =>
          html`<li>
            ${templates.piece(id, fill)}
            <p>
              <b>${name}</b> ${words}
              ${open && degree !== 'unanswered' ? html`<small>${ui.card.left(open)}</small>` : nothing}
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
};

/** A guide for the general assembly, principle by principle: what is there, and what could grow. */
const talk = ({scene, ui, criteria}: Sheet, {answers}: Profile) => {
  const {html, svg, templates, settings} = scene;
  const level = settings.headingLevel + 2;
  const byPrinciple = scene.words.principles.map(({id, name}) => ({name, ...agenda(answers, criteria[id])}));
  const mark = (path: string, kind: string) =>
    html`<svg class=${`sign ${kind}`} viewBox="0 0 24 24" aria-hidden="true">
      ${svg`<circle cx="12" cy="12" r="11" /><path d=${path} />`}
    </svg>`;
  const column = (
    title: string,
    list: 'strengths' | 'next',
    none: string,
    text: (criterion: Criterion) => string,
    sign: unknown,
  ) => {
    const filled = byPrinciple.filter((each) => each[list].length);
    return html`<div class=${filled.length ? 'full' : 'empty'}>
      ${templates.heading(level, title)}
      ${
        filled.length
          ? html`<div class="groups">
            ${filled.map(
              (each) =>
                html`<div class="about-one">
                  ${templates.heading(level + 1, each.name)}
                  <ul>
                    ${each[list].map((criterion) => html`<li>${sign}<span>${text(criterion)}</span></li>`)}
                  </ul>
                </div>`,
            )}
          </div>`
          : html`<p>${none}</p>`
      }
    </div>`;
  };
  return html`<section class="sheet talk">
    ${column(ui.card.strengths, 'strengths', ui.card.noStrengths, ({strength}) => strength, mark('M7 12.5L10.5 16L17 8.5', 'full'))}
    ${column(ui.card.next, 'next', ui.card.noNext, ({next}) => next, mark('M8 12H16M12.5 8.5L16 12L12.5 15.5', 'hollow'))}
  </section>`;
};

const foot = ({scene, ui}: Sheet, {website}: Profile, code: unknown) => {
  const {html, nothing} = scene;
  const address = pageAddress();
  const shorter = (text: string) => text.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  return html`<div class="self">
    <p>${ui.card.disclaimer}</p>
    <dl>
      ${
        website
          ? html`<div>
            <dt>${ui.fields.website.label}</dt>
            <dd><a href=${website} rel="noopener nofollow ugc" dir="ltr">${shorter(website)}</a></dd>
          </div>`
          : nothing
      }
      ${address ? html`<div><dt>${ui.card.from}</dt><dd><bdi>${shorter(address)}</bdi></dd></div>` : nothing}
    </dl>
    ${code}
  </div>`;
};
