/** `npm run build`: everything in dist/, and what each file weighs. `--words-are-compiled` takes the words as they are. */
import {execFile} from 'node:child_process';
import {copyFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {promisify} from 'node:util';
import {writeDemo} from './build/demo.mjs';
import {writeEditors} from './build/editors.mjs';
import {writeFrames} from './build/frames.mjs';
import {writeIntegrity} from './build/integrity.mjs';
import {writeOffline} from './build/offline.mjs';
import {writePrerendered} from './build/prerender.mjs';
import {writeTypes} from './build/types.mjs';
import {writeWordPress} from './build/wordpress.mjs';
import {compileContent} from './content.mjs';
import {writeGift} from './gift.mjs';
import {printSizes} from './sizes.mjs';

const run = promisify(execFile);
const rollup = createRequire(import.meta.url).resolve('rollup/dist/bin/rollup');
const bundle = (config) => run(process.execPath, [rollup, '--config', config, '--silent']);

rmSync('dist', {recursive: true, force: true});
if (!process.argv.includes('--words-are-compiled')) await compileContent();
await Promise.all(['rollup.config.mjs', 'rollup.standalone.config.mjs'].map(bundle));
copyFileSync('schema/content.schema.json', 'dist/content.schema.json');
writeTypes();
writeEditors();
await writeGift();
await writeFrames();
await writeOffline();
await writePrerendered();
await writeWordPress();
writeIntegrity();
await writeDemo();
printSizes();
