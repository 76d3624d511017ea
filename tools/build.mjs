/** `npm run build`: everything in dist/, and what each file weighs. */
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {createRequire} from 'node:module';
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

const require = createRequire(import.meta.url);
rmSync('dist', {recursive: true, force: true});
await compileContent();
execFileSync(process.execPath, [require.resolve('rollup/dist/bin/rollup'), '--config', '--silent'], {stdio: 'inherit'});
writeTypes();
writeEditors();
await writeGift();
await writeFrames();
await writeOffline();
await writePrerendered();
await writeWordPress();
writeIntegrity();
printSizes();
