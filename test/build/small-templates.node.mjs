/** Templates lose the indentation, and nothing that a browser draws. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {smallTemplates} from '../../tools/build/small-templates.mjs';
import {transformed} from './bundle.mjs';

const small = async (template, path = 'src/quiz/view.ts') =>
  /`[^]*`/.exec(
    await transformed(path, `export const draw = (scene, html, svg, a, b) => ${template};`, [smallTemplates]),
  )[0];

const templates = {
  'indentation goes': ['html`<ul>\n  <li>\n    ${a}\n  </li>\n</ul>`', '`<ul><li>${a}</li></ul>`'],
  'also where the scene brings the tag': ['scene.html`<p>\n  ${a}\n</p>`', '`<p>${a}</p>`'],
  'a space between words stays': ['html`<b>${a}</b> ${b}`', '`<b>${a}</b> ${b}`'],
  'a space before a slot stays': ['html`<p><b>a</b>\n  <slot></slot></p>`', '`<p><b>a</b> <slot></slot></p>`'],
  'a listener and a property keep their names': [
    'html`<button\n  @click=${a}\n  .textValue=${b}\n></button>`',
    '`<button @click=${a} .textValue=${b}></button>`',
  ],
  'a language that nobody knows is still said to be none': [
    'html`<bdi lang="">${a}</bdi>`',
    '`<bdi lang="">${a}</bdi>`',
  ],
  'a piece of a drawing stays closed': ['svg`<path d=${a} /><path d="M0 0" />`', '`<path d=${a} /><path d="M0 0"/>`'],
  'the name of a drawing keeps its capitals': [
    'html`<svg viewBox="0 0 1 1">\n</svg>`',
    '`<svg viewBox="0 0 1 1"></svg>`',
  ],
};
for (const [name, [template, expected]] of Object.entries(templates))
  test(name, async () => assert.equal(await small(template), expected));

test('what is not ours is left as it is', async () => {
  assert.equal(await small('html`<p>\n</p>`', 'node_modules/other/a.ts'), '`<p>\n</p>`');
});
