/**
 * What a build adds to the bundles: the manifest with all that is made from it, tags that need no script, pages for
 * frames, hashed copies and their integrity.
 */
import {writeFile} from 'node:fs/promises';
import {baseVariable, readBase} from '../src/static/base-address.js';
import {writeHashes} from './delivery/hashes.js';
import {writeManifest} from './manifest/write.js';
import {writeSite} from './site/write.js';
import {writeDeclarative} from './static/declarative.js';

const folder = 'dist';

await writeManifest(folder);
await writeFile(`${folder}/spasm-elements.d.ts`, "export * from './modules/all.js';\n");
await writeDeclarative(folder);
await writeSite(folder, readBase(process.env[baseVariable]));
await writeHashes(folder);
