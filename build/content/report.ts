/**
 * Prints what became of the facts of both articles, section by section, and writes `dist/content/report.html`,
 * a page for reviewers: every sentence with its facts, basis and sources.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {coverage, type CoverageRow, outcomes} from './coverage.js';
import {loadFacts, loadRulings} from './facts.js';
import {ledgerProblems, ledgerSchema} from './ledger-check.js';
import {loadContent, readChecked} from './load.js';
import {reportPage} from './report-page.js';
import {reviewsSchema} from './review-record.js';
import {staleReport} from './stale-reviews.js';
import {partsOf, sentencesOf} from './walk.js';

const content = await loadContent('en');
const facts = await loadFacts();
const rulings = await loadRulings();
const ledger = await readChecked('ledger.yaml', ledgerSchema);
const {en: reviews = {}} = await readChecked('reviews.yaml', reviewsSchema);
const [reviewed = ''] = staleReport({en: reviews}, new Date().toISOString().slice(0, 10)).lines;
const rows = coverage(facts, ledger);

printRow(['Article and section', 'facts', ...outcomes]);
for (const row of rows) printRow([nameOf(row), row.facts, ...outcomes.map((outcome) => row.counts[outcome])]);

const folder = fileURLToPath(new URL('../../dist/content/', import.meta.url));
await mkdir(folder, {recursive: true});
const page = reportPage({
  parts: partsOf(content),
  sources: content.sources,
  facts,
  rulings,
  ledger,
  rows,
  reviews,
  reviewed,
});
await writeFile(`${folder}report.html`, page);
console.log('\nFor reviewers: dist/content/report.html');

// A report on a ledger that does not fit the content would mislead.
const codes = rulings.map((ruling) => ruling.code);
const problems = ledgerProblems({ledger, facts, sentences: sentencesOf(content), rulings: codes});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function nameOf({article, section}: CoverageRow): string {
  return section ? `  ${article}  ${section}` : `${article}, all`;
}

function printRow([name = '', ...cells]: readonly (string | number)[]): void {
  console.log(String(name).padEnd(50) + cells.map((cell) => String(cell).padStart(12)).join(''));
}
