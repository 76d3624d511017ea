/**
 * The pictures are tests: what a visitor sees does not change unseen. Where a picture differs, what was drawn and the
 * difference are put beside it, as `.actual.png` and `.diff.png`. After a change that is meant: `npm run pictures`.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {drawPictures, folder} from '../../tools/pictures.mjs';

/** Versions of a browser may smooth edges a little differently: how much, and in what share of the pixels. */
const tolerance = {threshold: 0.1, share: 0.001};

const fileOf = (name, kind = '') => join(folder, `${name}${kind}.png`);

/** The picture on a sheet of that size; what it does not cover stays empty, and so differs. */
const onSheet = (image, width, height) => {
  const sheet = new PNG({width, height});
  PNG.bitblt(image, sheet, 0, 0, image.width, image.height, 0, 0);
  return sheet.data;
};

const compare = (kept, drawn) => {
  const [width, height] = [Math.max(kept.width, drawn.width), Math.max(kept.height, drawn.height)];
  const difference = new PNG({width, height});
  const sheets = [kept, drawn].map((image) => onSheet(image, width, height));
  const {threshold} = tolerance;
  const count = pixelmatch(...sheets, difference.data, width, height, {threshold, diffMask: false, alpha: 0.3});
  return {share: count / (width * height), difference};
};

const percent = (share) => `${(100 * share).toFixed(2)} %`;

test('the pictures are as they were looked at', async (t) => {
  for (const file of readdirSync(folder)) if (/\.(actual|diff)\.png$/.test(file)) rmSync(join(folder, file));
  let count = 0;
  for await (const {name, png} of drawPictures()) {
    count++;
    await t.test(name, () => {
      assert.ok(existsSync(fileOf(name)), `${fileOf(name)} is missing. Draw it with: npm run pictures -- ${name}`);
      const [kept, drawn] = [PNG.sync.read(readFileSync(fileOf(name))), PNG.sync.read(png)];
      const {share, difference} = compare(kept, drawn);
      if (share <= tolerance.share) return;
      writeFileSync(fileOf(name, '.actual'), png);
      writeFileSync(fileOf(name, '.diff'), PNG.sync.write(difference));
      const [was, is] = [kept, drawn].map(({width, height}) => `${width} × ${height}`);
      assert.fail(
        `${percent(share)} of ${name} differs (at most ${percent(tolerance.share)} may)` +
          `${was === is ? '' : `, and ${was} pixels have become ${is}`}. Red in ${fileOf(name, '.diff')} is what differs; ` +
          `${fileOf(name, '.actual')} is what was drawn. If it is meant: npm run pictures -- ${name}`,
      );
    });
  }
  if (!count) t.skip('There is no Chromium here, or no Linux.');
});
