/**
 * Style sheets are written to be read; here they lose what only readers need. Every template literal is one, in
 * `styles.ts`, `*.styles.ts` or `styles/*.ts` of any folder.
 */
import {walk} from 'estree-walker';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';
import {isAmong} from './modules.mjs';

const isStyleSheet = isAmong(['src/**/styles.ts', 'src/**/*.styles.ts', 'src/**/styles/*.ts']);

const escaped = (text) => text.replace(/[\\`]|\$(?={)/g, '\\$&');

export const smallStyles = {
  name: 'small-styles',
  transform(code, id) {
    if (!isStyleSheet(id)) return null;
    const small = new MagicString(code);
    const minify = ({quasis: [{start, end, value}, ...others]}) => {
      if (others.length) this.error(`${id}: a style sheet is one text. Put another beside it, rather than into it.`);
      const {code: css} = transform({filename: id, code: Buffer.from(value.cooked), minify: true});
      small.overwrite(start, end, escaped(css.toString()));
    };
    walk(this.parse(code), {
      enter(node) {
        if (node.type === 'TemplateLiteral') minify(node);
      },
    });
    return {code: small.toString(), map: small.generateMap({hires: true})};
  },
};
