/** What the quiz and an organisation's own card are drawn with, a chunk of its own: the card needs none of it. */
export {html, nothing, render, svg} from 'lit/html.js';
export {formatFor} from '../language/format.js';
export {usePolicy} from '../shared/vouching.js';
export * as templates from './templates.js';
