import {html, nothing, svg} from 'lit';
import type {LanguageController} from './language/controller.js';
import {formatFor} from './language/format.js';
import type {Settings} from './settings.js';
import * as templates from './templates/templates.js';
import type {Scene} from './view.js';

/** What views draw with; nothing before there are words. */
export const sceneIn = (
  language: LanguageController,
  settings: Settings,
  sources: Scene['sources'],
): Scene | undefined => {
  const {lang} = language;
  const words = language.words('card');
  if (!lang || !words) return undefined;
  const [format, more] = [formatFor(lang), language.words('more')];
  return {html, svg, nothing, templates, lang, words, more, format, settings, sources};
};
