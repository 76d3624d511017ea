/**
 * The pictures are tests: what a visitor sees does not change unseen. Where a picture differs, what was drawn and the
 * difference are put beside it, as `.actual.png` and `.diff.png`. After a change that is meant: `npm run pictures`.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import {drawPictures, folder} from '../../tools/pictures.mjs';

/** Versions of a browser may smooth edges a little differently: how much, and in what share of the pixels. */
const tolerance = {threshold: 0.1, share: 0.001};

const fileOf = (name, kind = '') => join(folder, `${name}${kind}.png`);

const transparent = {r: 0, g: 0, b: 0, alpha: 0};

/** The pixels of a picture, with as much empty paper beside and below it as is wanted, which differs from any picture. */
const pixels = async (picture, width, height) => {
  const {width: own, height: ownHeight} = await sharp(picture).metadata();
  const space = {right: width - own, bottom: height - ownHeight, background: transparent};
  return sharp(picture).ensureAlpha().extend(space).raw().toBuffer();
};

const compare = async (kept, drawn) => {
  const sizes = await Promise.all([kept, drawn].map((picture) => sharp(picture).metadata()));
  const [width, height] = ['width', 'height'].map((side) => Math.max(...sizes.map((size) => size[side])));
  const [one, other] = await Promise.all([kept, drawn].map((picture) => pixels(picture, width, height)));
  const difference = Buffer.alloc(one.length);
  const {threshold} = tolerance;
  const count = pixelmatch(one, other, difference, width, height, {threshold, diffMask: false, alpha: 0.3});
  const picture = sharp(difference, {raw: {width, height, channels: 4}}).png();
  return {
    share: count / (width * height),
    difference: picture,
    sizes: sizes.map((size) => `${size.width} × ${size.height}`),
  };
};

const percent = (share) => `${(100 * share).toFixed(2)} %`;

test('the pictures are as they were looked at', async (t) => {
  for (const file of readdirSync(folder)) if (/\.(actual|diff)\.png$/.test(file)) rmSync(join(folder, file));
  let count = 0;
  for await (const {name, png} of drawPictures()) {
    count++;
    await t.test(name, async () => {
      assert.ok(existsSync(fileOf(name)), `${fileOf(name)} is missing. Draw it with: npm run pictures -- ${name}`);
      const {share, difference, sizes} = await compare(fileOf(name), png);
      if (share <= tolerance.share) return;
      writeFileSync(fileOf(name, '.actual'), png);
      await difference.toFile(fileOf(name, '.diff'));
      const [was, is] = sizes;
      assert.fail(
        `${percent(share)} of ${name} differs (at most ${percent(tolerance.share)} may)` +
          `${was === is ? '' : `, and ${was} pixels have become ${is}`}. Red in ${fileOf(name, '.diff')} is what differs; ` +
          `${fileOf(name, '.actual')} is what was drawn. If it is meant: npm run pictures -- ${name}`,
      );
    });
  }
  if (!count) t.skip('There is no Chromium here, or no Linux.');
});
