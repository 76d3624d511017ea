/** The package as npm would deliver it, put where an app finds it; and apps bundled with it as their makers would. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';

const name = 'mutual-identity-card';

/** @returns {{tarball: Buffer, remove: () => void}} what `npm publish` would send, installed in each of the apps */
export const install = (apps) => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  const places = apps.map((app) => resolve('test/frameworks', app, 'node_modules', name));
  for (const place of places) {
    mkdirSync(place, {recursive: true});
    execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', place]);
  }
  const tarball = readFileSync(join(folder, filename));
  rmSync(folder, {recursive: true, force: true});
  return {tarball, remove: () => places.forEach((place) => rmSync(place, {recursive: true, force: true}))};
};

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
