import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {baselineFolder, changeOf, keptTags, pictureToKeep} from '../../build/pictures/baselines.js';
import {type Camera, openCamera} from '../../build/pictures/camera.js';

describe('the looks', () => {
  let camera: Camera;

  before(async () => {
    camera = await openCamera();
  });

  after(() => camera.close());

  it('are kept for every tag, and for no other', () => {
    const kept = readdirSync(baselineFolder).map((file) => file.replace('.png', ''));
    assert.deepEqual(kept.sort(), keptTags());
  });

  it('would be seen to change', async () => {
    const [tag = ''] = keptTags();
    const picture = PNG.sync.read(readFileSync(`${baselineFolder}/${tag}.png`));
    picture.data.fill(0, 0, picture.data.length / 20);
    assert.match(await changeOf(tag, PNG.sync.write(picture)), /% of its pixels differ/);
    const smaller = new PNG({width: picture.width, height: 1});
    assert.match(await changeOf(tag, PNG.sync.write(smaller)), /× 1 px/);
  });

  for (const tag of keptTags()) {
    it(`of <${tag}> are those that were looked at`, async () => {
      assert.equal(await changeOf(tag, await pictureToKeep(camera, tag)), '');
    });
  }
});
