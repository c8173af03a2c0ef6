/**
 * Checks `content/ledger.yaml` against the content: `node --import tsx build/content/ledger.ts`. With `--write` it
 * first renews what the ledger says of published facts, and keeps what it says of withheld ones.
 */
import {writeFile} from 'node:fs/promises';
import {loadFacts, loadRulings} from './facts.js';
import {ledgerProblems, ledgerSchema} from './ledger-check.js';
import {ledgerText, renewedLedger} from './ledger-text.js';
import {contentFolder, loadContent, readChecked} from './load.js';
import {sentencesOf} from './walk.js';

const facts = await loadFacts();
const rulings = (await loadRulings()).map((ruling) => ruling.code);
const sentences = sentencesOf(await loadContent('en'));
let ledger = await readChecked('ledger.yaml', ledgerSchema);

if (process.argv.includes('--write')) {
  ledger = renewedLedger(ledger, facts, sentences);
  await writeFile(`${contentFolder}ledger.yaml`, ledgerText(ledger, facts));
}

const problems = ledgerProblems({ledger, facts, sentences, rulings});
for (const problem of problems) console.error(problem);
console.log(`content/ledger.yaml: ${facts.length} facts, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
