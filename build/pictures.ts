/**
 * Takes a picture of every tag in every way a reader may meet it, to look at; with `--keep`, the small set that tests
 * hold the looks against. It needs `npm run build` first.
 */
import {
  baselineFolder,
  keptPictures,
  pictureFolder,
  pictureToKeep,
  writePicture,
} from './pictures/baselines.js';
import {openCamera} from './pictures/camera.js';
import {examples, ways} from './pictures/scenes.js';

const camera = await openCamera();
try {
  if (process.argv.includes('--keep')) {
    const all = keptPictures();
    for (const kept of all) await writePicture(baselineFolder, kept.name, await pictureToKeep(camera, kept));
    console.log(`Wrote ${all.length} pictures to ${baselineFolder}/`);
  } else {
    for (const [tag, example] of examples())
      for (const [name, way] of Object.entries(ways))
        await writePicture(pictureFolder, `${tag}-${name}`, await camera.take(example, way));
    console.log(`Wrote ${examples().size * Object.keys(ways).length} pictures to ${pictureFolder}/`);
  }
} finally {
  await camera.close();
}
