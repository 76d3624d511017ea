/** How a mutual works: four sides of it. */
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';
import {explained} from './asides.js';
import type {Band} from './band.js';
import {topicFigure} from './figures.js';

export const workingBand = (scene: Scene, {working: {title, lead, topics}}: CardContent): Band => {
  const {html, templates, settings} = scene;
  return {
    id: 'working',
    title,
    lead,
    contents: topics.map((topic) => topic.title),
    inside: topics.map(
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
  };
};
