/** The state of review of a text, which reviewers and tests need and no visitor: left out of the compiled words. */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {isAmong} from './modules.mjs';

const isWords = isAmong('src/generated/*/**/*.js');

/** A message may be called status as well: that one is a text. */
const isReview = ({key, value}) =>
  key?.name === 'status' &&
  value.type === 'ObjectExpression' &&
  value.properties.some(({key}) => key?.name === 'state');

export const onlyWhatIsShown = {
  name: 'only-what-is-shown',
  transform(code, id) {
    if (!isWords(id)) return null;
    const shown = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'Property' || !isReview(node)) return;
        const [comma = ''] = /^\s*,/.exec(code.slice(node.end)) ?? [];
        shown.remove(node.start, node.end + comma.length);
      },
    });
    return shown.hasChanged() ? {code: shown.toString(), map: shown.generateMap({hires: true})} : null;
  },
};
