import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {baselineFolder, changeOf, keptPictures, pictureToKeep} from '../../build/pictures/baselines.js';
import {type Camera, openCamera} from '../../build/pictures/camera.js';
import {ways} from '../../build/pictures/scenes.js';
import {tagNames} from '../../src/static/tags.js';

describe('the looks', () => {
  let camera: Camera;

  before(async () => {
    camera = await openCamera();
  });

  after(() => camera.close());

  it('are kept for every tag and in every way, and for no other', () => {
    const kept = readdirSync(baselineFolder).map((file) => file.replace('.png', ''));
    assert.deepEqual(
      kept.sort(),
      keptPictures()
        .map(({name}) => name)
        .sort(),
    );
    assert.deepEqual(new Set(keptPictures().map(({tag}) => tag)), new Set<string>(tagNames));
    assert.deepEqual(new Set(keptPictures().map(({way}) => way)), new Set(Object.keys(ways)));
  });

  it('would be seen to change', async () => {
    const [{name} = {name: ''}] = keptPictures();
    const picture = PNG.sync.read(readFileSync(`${baselineFolder}/${name}.png`));
    picture.data.fill(0, 0, picture.data.length / 20);
    assert.match(await changeOf(name, PNG.sync.write(picture)), /% of its pixels differ/);
    const smaller = new PNG({width: picture.width, height: 1});
    assert.match(await changeOf(name, PNG.sync.write(smaller)), /× 1 px/);
  });

  for (const kept of keptPictures()) {
    it(`of <${kept.tag}> (${kept.way}) are those that were looked at`, async () => {
      assert.equal(await changeOf(kept.name, await pictureToKeep(camera, kept)), '');
    });
  }
});
