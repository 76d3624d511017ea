/** What the widget borrows from an identity card: a small label over a value. */
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';

export const fields = ({html}: Scene, {ui}: CardContent) => {
  const {nature, natureValue, features, featuresValue, drawnUpBy, drawnUpByValue} = ui.fields;
  const rows = [
    [nature, natureValue],
    [features, featuresValue],
    [drawnUpBy, drawnUpByValue],
  ];
  return html`<dl class="values identity">
    ${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
  </dl>`;
};
