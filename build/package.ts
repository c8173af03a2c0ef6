/** What a build adds to the bundles: the manifest with all that is made from it, hashed copies and their integrity. */
import {writeFile} from 'node:fs/promises';
import {writeHashes} from './delivery/hashes.js';
import {writeManifest} from './manifest/write.js';

const folder = 'dist';

await writeManifest(folder);
// The page's file exports nothing; what an import of it brings is the tags.
await writeFile(`${folder}/spasm-elements.d.ts`, "import './modules/all.js';\n\nexport {};\n");
await writeHashes(folder);
