/** Writes the ledger as YAML that a person can read: by article and section, with each fact in words. */
import {stringify} from 'yaml';
import type {Fact} from './facts.js';
import {isSourceEntry, type Ledger, type LedgerEntry, usesOf} from './ledger-check.js';
import type {PlacedSentence} from './walk.js';

const head = `# Where each fact of the two articles went: published, in which item and on which basis, or withheld, and why.
# After a change of the content run \`npm run content:ledger\`: it renews what is published and keeps what is withheld.
# A fact that is withheld has the code of a ruling in content/rulings.yaml. "source-note" stands for a fact about the
# article itself. "sources/A" and "sources/B" mean that content/sources.yaml carries the fact.
`;

/** The ledger as the sentences would have it; what is withheld, or carried by the bibliography, stays as it is. */
export function renewedLedger(
  ledger: Ledger,
  facts: readonly Fact[],
  sentences: readonly PlacedSentence[],
): Ledger {
  const uses = usesOf(sentences);
  return Object.fromEntries(
    facts.map(({id}): [string, LedgerEntry] => {
      const entry = Object.hasOwn(ledger, id) ? ledger[id] : undefined;
      if (entry && 'withheld' in entry) return [id, entry];
      return [id, {published: [...(entry?.published.filter(isSourceEntry) ?? []), ...(uses.get(id) ?? [])]}];
    }),
  );
}

export function ledgerText(ledger: Ledger, facts: readonly Fact[]): string {
  const lines = facts.flatMap((fact, index) => {
    const before = facts[index - 1];
    const section = `${fact.doc}: ${fact.section}`;
    const isNew = !before || `${before.doc}: ${before.section}` !== section;
    const entry = Object.hasOwn(ledger, fact.id) ? ledger[fact.id] : undefined;
    return [
      ...(isNew ? ['', `# ${'-'.repeat(20)} Article ${section} ${'-'.repeat(20)}`] : []),
      '',
      `# ${fact.statement}`,
      ...(entry ? entryLines(fact.id, entry) : []),
    ];
  });
  return `${head}${lines.join('\n')}\n`;
}

function entryLines(id: string, entry: LedgerEntry): readonly string[] {
  if ('withheld' in entry) {
    const {ruling, reason} = entry.withheld;
    return [`${id}:`, '  withheld:', `    ruling: ${ruling}`, `    reason: ${line(reason)}`];
  }
  if (entry.published.length === 0) return [`${id}:`, '  published: []'];
  return [
    `${id}:`,
    '  published:',
    ...entry.published.map(({item, basis}) => `    - {item: ${item}, basis: ${basis}}`),
  ];
}

/** A text as YAML on one line, without quotes where it can do without. */
function line(text: string): string {
  return stringify(text, {lineWidth: 0, singleQuote: true}).trimEnd();
}
