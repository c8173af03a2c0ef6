/** What `npm run ladder` runs: puts the snippets through every filter and writes into the README which rung lives where. */
import {readFileSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {launchChromium} from '../browsers/chromium.js';
import {loadPublished} from '../content/published.js';
import {withPart} from '../readme-part.js';
import {editorFilters, editorScripts} from './editors.js';
import {nodeFilters} from './filters.js';
import {ladderTable, type Outcomes, outcomesOf, sampleSnippets} from './ladder.js';

const content = await loadPublished('en');
const pasted = await sampleSnippets(content, (tag) => readFile(`dist/static/en/${tag}.dsd.html`, 'utf8'));
const rows: Record<string, Outcomes> = {};

for (const [name, filter] of Object.entries(nodeFilters))
  rows[name] = outcomesOf(pasted, await filter(pasted), content);

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  // TinyMCE refuses to work in quirks mode.
  await page.setContent('<!doctype html><title>Editors</title>');
  for (const path of editorScripts) await page.addScriptTag({path});
  for (const [name, filter] of Object.entries(editorFilters)) {
    rows[name] = outcomesOf(pasted, await page.evaluate(filter, pasted), content);
  }
} finally {
  await browser.close();
}
const table = ladderTable(rows);
writeFileSync('README.md', await withPart(readFileSync('README.md', 'utf8'), 'ladder', table));
console.log(table);
