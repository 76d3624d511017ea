/** A card that is shown, of the visitor's own making or given by the page: what can be done with it, what stands beside it. */
import type {OrganisationCard} from './code/codec.js';
import type {ChunkScene} from './common.js';
import type {Comparison} from './compare/comparison.js';
import {organisationCard} from './organisation-card/organisation-card.js';
import type {TakeAlong} from './take-along/take-along.js';

/** What stands beside a card, once its code is here. */
export interface Tools {
  readonly comparison: Comparison;
  readonly takeAlong: TakeAlong;
}

export interface CardStage {
  readonly kind: 'own' | 'given';
  /** The visitor's own card and the one that the page gives, as far as there are any. */
  readonly own: OrganisationCard | undefined;
  readonly given: OrganisationCard | undefined;
  /** Answers of the visitor's own are in the form. */
  readonly begun: boolean;
  readonly tools: Tools | undefined;
  /** What is drawn while the tools are on their way. */
  awaited(): unknown;
  onForm(this: void): void;
  onNew(this: void): void;
  onEdit(this: void): void;
}

const actions = ({html, ui}: ChunkScene, {kind, begun, onForm, onNew, onEdit}: CardStage) => {
  const action = (label: string, onClick: () => void, look = '') =>
    html`<button part="button" type="button" class=${look} @click=${onClick}>${label}</button>`;
  if (kind === 'own') return action(ui.buttons.edit, onForm, 'primary');
  return [
    begun ? action(ui.intro.resume, onForm, 'primary') : action(ui.buttons.makeOwn, onNew, 'primary'),
    action(ui.buttons.editThis, onEdit),
  ];
};

const drawTools = (
  scene: ChunkScene,
  {comparison, takeAlong}: Tools,
  card: OrganisationCard,
  {own, given}: CardStage,
) => {
  // Only an organisation's own earlier card is compared without being asked: this is no place to rank others.
  const comparable = own && given && given.profile.name === own.profile.name && given.code !== own.code;
  return [
    comparison.render(scene, comparable ? own.profile : card.profile, comparable ? given.profile : undefined),
    takeAlong.render(),
  ];
};

export const cardStage = (scene: ChunkScene, stage: CardStage) => {
  const {html, nothing, settings} = scene;
  const {kind, tools} = stage;
  const card = stage[kind]!;
  const fromLink = kind === 'given' && settings.fromLink;
  const paperCode = tools?.takeAlong.paperCard.code ?? nothing;
  return html`${organisationCard(scene, card, {fromLink, paperCode})}
    <div class="section row">${actions(scene, stage)}</div>
    ${tools ? drawTools(scene, tools, card, stage) : stage.awaited()}`;
};
