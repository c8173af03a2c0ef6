/** What a build adds to the bundles: the manifest with all that is made from it, hashed copies and their integrity. */
import {writeFile} from 'node:fs/promises';
import {writeHashes} from './delivery/hashes.js';
import {writeManifest} from './manifest/write.js';

const folder = 'dist';

await writeManifest(folder);
await writeFile(`${folder}/spasm-elements.d.ts`, "export * from './modules/all.js';\n");
await writeHashes(folder);
