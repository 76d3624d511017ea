/** Bundles the contestants that are not the widget, each as its maker would for production. */
import {readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {build} from 'esbuild';
import {transform} from 'lightningcss';

/** The style sheets that a module holds, and those of the modules that it puts together. */
const sheetsOf = (file) => {
  const code = readFileSync(file, 'utf8');
  const parts = [...code.matchAll(/from '(\.[^']+)\.js'/g)].map(([, part]) => join(dirname(file), `${part}.ts`));
  return [...parts.flatMap(sheetsOf), ...[...code.matchAll(/css(?: \*\/ )?`([^`]*)`/g)].map(([, text]) => text)];
};

/** The style sheets of the frame and of a view, out of their modules. */
const stylesOf = (view) => {
  const texts = ['src/styles.ts', `src/${view}/styles.ts`].flatMap(sheetsOf);
  return transform({filename: 'view.css', code: Buffer.from(texts.join('\n')), minify: true}).code.toString();
};

/** The styles of the widget for all; its languages, without their loaders, for the bare Lit element. */
const shared = {
  name: 'shared',
  setup(bundle) {
    bundle.onResolve({filter: /^bench:/}, ({path}) => ({path: path.replace('bench:', ''), namespace: 'bench'}));
    bundle.onResolve({filter: /\/language\/languages\.js$/}, () => ({
      path: resolve('bench/contestants/languages.mjs'),
    }));
    bundle.onLoad({filter: /styles$/, namespace: 'bench'}, ({path}) => ({
      contents: stylesOf(path.replace('-styles', '')),
      loader: 'text',
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
    external: ['/words/*'],
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [shared],
    absWorkingDir: process.cwd(),
  });
  return Buffer.from(outputFiles[0].contents);
};
