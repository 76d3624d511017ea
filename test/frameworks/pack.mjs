/** The package as npm would deliver it, put where an app finds it; and apps bundled with it as their makers would. */
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';

const name = 'mutual-identity-card';

const tarball = resolve('build/package.tgz');
const apps = readdirSync('test/frameworks').filter((app) => existsSync(`test/frameworks/${app}/package.json`));

const pack = () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  for (const app of apps) {
    const place = resolve('test/frameworks', app, 'node_modules', name);
    rmSync(place, {recursive: true, force: true});
    mkdirSync(place, {recursive: true});
    execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', place]);
  }
  mkdirSync(dirname(tarball), {recursive: true});
  cpSync(join(folder, filename), tarball);
  rmSync(folder, {recursive: true, force: true});
};

const isOlder = (file, other) => !existsSync(file) || statSync(file).mtimeMs < statSync(other).mtimeMs;

/** @returns {Buffer} what `npm publish` would send; it is installed in each of the apps, once for every build */
export const install = () => {
  if (isOlder(tarball, 'dist/integrity.json')) pack();
  return readFileSync(tarball);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) install();

const svelte = {
  name: 'svelte',
  setup(bundle) {
    bundle.onLoad({filter: /\.svelte$/}, ({path}) => ({
      contents: compile(readFileSync(path, 'utf8'), {filename: path, generate: 'client'}).js.code,
    }));
  },
};

/**
 * @param {string} app a folder beside this file
 * @returns {Promise<Map<string, Uint8Array>>} the files of the bundle, by their paths on the server
 */
export const bundle = async (app, entry, options = {}) => {
  const root = resolve('test/frameworks', app);
  const {outputFiles} = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    outdir: join(root, 'served'),
    entryNames: 'main',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte],
    write: false,
    logLevel: 'error',
    ...options,
  });
  const served = join(root, 'served');
  return new Map(outputFiles.map(({path, contents}) => [path.slice(served.length).replaceAll('\\', '/'), contents]));
};
