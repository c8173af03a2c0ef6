/** Counts what became of the facts of each section of the two articles. */
import type {Fact} from './facts.js';
import type {Ledger, LedgerEntry} from './ledger-check.js';

/** What became of a fact. One with several bases counts as the firmest of them. */
export const outcomes = ['stated', 'hedged', 'attributed', 'withheld'] as const;

export type Outcome = (typeof outcomes)[number];

export interface CoverageRow {
  readonly article: string;
  /** Missing in the row that sums up an article. */
  readonly section?: string;
  readonly facts: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** One row for each section, one for each article, and one for both. */
export function coverage(facts: readonly Fact[], ledger: Ledger): readonly CoverageRow[] {
  const row = (article: string, of: readonly Fact[], section?: string): CoverageRow => {
    const found = of.map((fact) => outcomeOf(ledger[fact.id]));
    const counts = Object.fromEntries(
      outcomes.map((outcome) => [outcome, found.filter((each) => each === outcome).length]),
    ) as Record<Outcome, number>;
    return {article, ...(section && {section}), facts: of.length, counts};
  };
  const rows = [...new Set(facts.map((fact) => fact.doc))].flatMap((doc) => {
    const own = facts.filter((fact) => fact.doc === doc);
    const sections = [...new Set(own.map((fact) => fact.section))];
    return [
      ...sections.map((section) =>
        row(
          doc,
          own.filter((fact) => fact.section === section),
          section,
        ),
      ),
      row(doc, own),
    ];
  });
  return [...rows, row('A and B', facts)];
}

export function outcomeOf(entry: LedgerEntry | undefined): Outcome | undefined {
  if (!entry) return undefined;
  if ('withheld' in entry) return 'withheld';
  return outcomes.find((outcome) => entry.published.some(({basis}) => basis === outcome));
}
