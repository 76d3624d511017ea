/** `npm start`: builds, then shows the demo. */
import {execFileSync} from 'node:child_process';
import {show} from './show.mjs';

execFileSync(process.execPath, ['tools/build.mjs'], {stdio: 'inherit'});
await show('The demo', {folders: ['dist'], home: '/dist/demo/'});
