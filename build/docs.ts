/** Writes into the README what the sources say of tags and tokens: `npm run docs`, after a change of a doc comment. */
import {readFileSync, writeFileSync} from 'node:fs';
import {makeManifest} from './manifest/make.js';
import {withReference} from './manifest/readme.js';

const file = 'README.md';
writeFileSync(file, await withReference(readFileSync(file, 'utf8'), makeManifest()));
console.log(`Wrote ${file}`);
