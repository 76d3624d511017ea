/** Bundles the contestants that are not the widget, each as its maker would for production. */
import {build} from 'esbuild';
import {transform} from 'lightningcss';
import {wholeCard} from '../../tools/build/prerender.mjs';
import {moduleOf} from './drawn.mjs';

const small = (css) => transform({filename: 'view.css', code: Buffer.from(css), minify: true}).code.toString();

/** The style sheets of the frame and of a view. */
export const styles = {
  card: async () => small((await wholeCard('fr')).css),
  quiz: async () => {
    const {outputFiles} = await build({
      stdin: {
        contents: `export {styles as frame} from './src/styles.ts'; export {styles as quiz} from './src/quiz/styles.ts';`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'esm',
    });
    const {frame, quiz} = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
    );
    return small(frame + quiz);
  },
};

/** What contestants share: `bench:card-styles`, and what is drawn: `bench:markup/fr`, `bench:tree/fr`, `bench:quiz/fr`. */
const shared = {
  name: 'shared',
  setup(bundle) {
    bundle.onResolve({filter: /^bench:/}, ({path}) => ({path: path.replace('bench:', ''), namespace: 'bench'}));
    bundle.onLoad({filter: /-styles$/, namespace: 'bench'}, async ({path}) => ({
      contents: await styles[path.replace('-styles', '')](),
      loader: 'text',
    }));
    bundle.onLoad({filter: /\//, namespace: 'bench'}, async ({path}) => ({
      contents: await moduleOf(...path.split('/')),
    }));
  },
};

/** @returns {Promise<Buffer>} a module and all that it needs, in one file */
export const bundle = async (file) => {
  const {outputFiles} = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
    external: ['/words/*', '/markup/*', '/tree/*'],
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [shared],
    absWorkingDir: process.cwd(),
  });
  return Buffer.from(outputFiles[0].contents);
};
