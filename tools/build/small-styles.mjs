/**
 * Style sheets are written to be read; here they lose what only readers need, and their variables get a name that is
 * ours: a page may have registered a `--line` of its own (`@property`), which then means a length in every shadow root.
 * Every template literal is a style sheet, in `styles.ts`, `*.styles.ts` or `styles/*.ts` of any folder.
 */
import {walk} from 'estree-walker';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';
import {isAmong} from './modules.mjs';

const isStyleSheet = isAmong(['src/**/styles.ts', 'src/**/*.styles.ts', 'src/**/styles/*.ts']);

/** What a page may set or the document knows bears our name already. */
const visitor = {DashedIdent: (name) => name.replace(/^--(?!_?mic-)/, '--_mic_')};

const escaped = (text) => text.replace(/[\\`]|\$(?={)/g, '\\$&');

export const smallStyles = {
  name: 'small-styles',
  transform(code, id) {
    if (!isStyleSheet(id)) return null;
    const small = new MagicString(code);
    const minify = ({quasis: [{start, end, value}, ...others]}) => {
      if (others.length) this.error(`${id}: a style sheet is one text. Put another beside it, rather than into it.`);
      const {code: css} = transform({filename: id, code: Buffer.from(value.cooked), minify: true, visitor});
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
