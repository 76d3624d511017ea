/** Small drawings from the vocabulary of the emblem: a disc is a person or what people own, a ring holds it. */
import type {Step, Topic} from '../content/model.js';
import type {Scene} from '../view.js';

/** On a ring about the centre, from the top on. */
const around = (count: number, radius: number, turn = 0): readonly (readonly [number, number])[] =>
  [...Array(count).keys()].map((at) => {
    const angle = ((at + turn) / count) * 2 * Math.PI;
    return [Math.round(32 + radius * Math.sin(angle)), Math.round(32 - radius * Math.cos(angle))];
  });

const drawing = (
  {html, svg}: Scene,
  beds: readonly Circle[],
  fills: readonly Circle[],
  dashed: readonly Circle[] = [],
) =>
  html`<svg class="figure" viewBox="0 0 64 64" aria-hidden="true">
    ${(
      [
        ['bed dashed', dashed],
        ['bed', beds],
        ['fill', fills],
      ] as const
    ).map(([kind, circles]) => circles.map(([x, y, r]) => svg`<circle class=${kind} cx=${x} cy=${y} r=${r} />`))}
  </svg>`;

type Circle = readonly [x: number, y: number, radius: number];
const sized = (places: readonly (readonly [number, number])[], radius: number): readonly Circle[] =>
  places.map(([x, y]) => [x, y, radius]);

/** People who join one another, the assembly around its table, the fund that all fill, and what stands around it. */
export const topicFigure = (scene: Scene, id: Topic['id']) => {
  switch (id) {
    case 'membership':
      return drawing(scene, [[32, 32, 30]], sized(around(5, 17), 7.5));
    case 'governance':
      return drawing(scene, [[32, 32, 13]], sized(around(6, 24), 6.5));
    case 'financing':
      return drawing(scene, sized(around(6, 24), 6.5), [[32, 32, 13]]);
    default:
      return drawing(
        scene,
        [
          [22, 24, 11],
          [43, 27, 11],
        ],
        [[31, 42, 11]],
        [[32, 32, 31]],
      );
  }
};

/** One among others, all of them, and one in the middle of others. */
export const stepFigure = (scene: Scene, id: Step['id']) => {
  const six = sized(around(6, 22), 8);
  switch (id) {
    case 'member':
      return drawing(scene, six.slice(1), six.slice(0, 1));
    case 'organisation':
      return drawing(scene, [], six);
    default:
      return drawing(scene, six, [[32, 32, 8]]);
  }
};
