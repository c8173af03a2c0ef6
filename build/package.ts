/**
 * What a build adds to the bundles: the manifest with all that is made from it, tags that need no script, hashed copies and
 * their integrity.
 */
import {writeFile} from 'node:fs/promises';
import {writeHashes} from './delivery/hashes.js';
import {writeManifest} from './manifest/write.js';
import {writeDeclarative} from './static/declarative.js';

const folder = 'dist';

await writeManifest(folder);
await writeFile(`${folder}/spasm-elements.d.ts`, "export * from './modules/all.js';\n");
await writeDeclarative(folder);
await writeHashes(folder);
