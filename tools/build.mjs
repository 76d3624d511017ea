/** `npm run build`: everything in dist/, and what each file weighs. */
import {execFileSync} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {writeFrames} from './build/frames.mjs';
import {writeIntegrity} from './build/integrity.mjs';
import {writeOffline} from './build/offline.mjs';
import {compileContent} from './content.mjs';
import {writeGift} from './gift.mjs';
import {printSizes} from './sizes.mjs';

const require = createRequire(import.meta.url);
const run = (file, ...options) =>
  execFileSync(process.execPath, [require.resolve(file), ...options], {stdio: 'inherit'});

rmSync('dist', {recursive: true, force: true});
await compileContent();
run('rollup/dist/bin/rollup', '--config', '--silent');
// For bundlers and for Node: the same modules, one by one, with their types.
run('typescript/bin/tsc', '--project', 'tsconfig.lib.json');
cpSync('src/generated', 'dist/lib/generated', {
  recursive: true,
  filter: (path) => !path.endsWith('.ts') || path.endsWith('.d.ts'),
});
await writeGift();
await writeFrames();
await writeOffline();
writeIntegrity();
printSizes();
