/** How a mutual works: four sides of it. */
import type {Words} from '../language/languages.js';
import type {Scene} from '../view.js';
import {explained} from './asides.js';
import {band} from './band.js';
import {topicFigure} from './figures.js';

export const workingBand = (scene: Scene, {working: {title, lead, topics}}: Words['card']) => {
  const {html, templates, settings} = scene;
  return band(
    scene,
    {id: 'working', title, lead, contents: topics.map((topic) => topic.title)},
    topics.map(
      (topic) =>
        html`<div class="topic">
          ${topicFigure(scene, topic.id)}
          <div>
            ${templates.heading(settings.headingLevel + 2, topic.title)}
            <p>${topic.text}</p>
            ${explained(scene, topic.terms)}
          </div>
        </div>`,
    ),
  );
};
