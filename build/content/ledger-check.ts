/** Compares the ledger, which says where each fact went, with the content itself. */
import * as v from 'valibot';
import {bases} from '../../src/content/vocabulary.js';
import type {Fact} from './facts.js';
import type {PlacedSentence} from './walk.js';

const publication = v.strictObject({
  item: v.string('a place such as causes/sudden-movement'),
  basis: v.picklist(bases, `one of ${bases.join(', ')}`),
});

const entry = v.union(
  [
    v.strictObject({published: v.array(publication, 'a list of places')}),
    v.strictObject({
      withheld: v.strictObject({
        ruling: v.string('the code of a ruling'),
        reason: v.pipe(v.string('one plain sentence'), v.nonEmpty('one plain sentence')),
      }),
    }),
  ],
  'published with a list of {item, basis}, or withheld with ruling and reason',
);

/** Schema of `content/ledger.yaml`. */
export const ledgerSchema = v.record(v.string(), entry, 'a map from fact ids to entries');

export type Ledger = Readonly<v.InferOutput<typeof ledgerSchema>>;
export type LedgerEntry = Ledger[string];
export type Publication = Readonly<v.InferOutput<typeof publication>>;

/** Not a ruling of the content: for facts about an article itself, such as its lack of references. */
export const sourceNote = 'source-note';

/** Where sentences use each fact, each place and basis once. */
export function usesOf(sentences: readonly PlacedSentence[]): ReadonlyMap<string, readonly Publication[]> {
  const uses = new Map<string, Publication[]>();
  for (const {place, sentence} of sentences) {
    for (const fact of sentence.facts) {
      const known = uses.get(fact) ?? [];
      const use = {item: place, basis: sentence.basis};
      if (!known.some((each) => sameUse(each, use))) uses.set(fact, [...known, use]);
    }
  }
  return uses;
}

export interface LedgerMaterial {
  readonly ledger: Ledger;
  readonly facts: readonly Fact[];
  readonly sentences: readonly PlacedSentence[];
  /** Codes a fact may be withheld under, besides `source-note`. */
  readonly rulings: readonly string[];
}

/** What does not fit, one line for each mistake, beginning with the id of the fact. */
export function ledgerProblems({ledger, facts, sentences, rulings}: LedgerMaterial): readonly string[] {
  const uses = usesOf(sentences);
  const known = new Set(facts.map((fact) => fact.id));
  const unknown = [...new Set([...Object.keys(ledger), ...uses.keys()])].filter((id) => !known.has(id));
  return [
    ...unknown.map((id) => `${id}: no such fact in content/facts.json`),
    ...facts.flatMap((fact) =>
      entryProblems(
        fact,
        Object.hasOwn(ledger, fact.id) ? ledger[fact.id] : undefined,
        uses.get(fact.id) ?? [],
        rulings,
      ).map((problem) => `${fact.id}: ${problem}`),
    ),
  ];
}

function entryProblems(
  fact: Fact,
  entry: LedgerEntry | undefined,
  uses: readonly Publication[],
  rulings: readonly string[],
): readonly string[] {
  if (!entry) return ['is missing from content/ledger.yaml'];
  if ('withheld' in entry) {
    const allowed = [...rulings, sourceNote];
    const {ruling} = entry.withheld;
    return [
      ...uses.map(({item}) => `is withheld (${ruling}), but ${item} uses it`),
      ...(allowed.includes(ruling) ? [] : [`withheld under "${ruling}"; allowed is ${allowed.join(', ')}`]),
    ];
  }
  if (entry.published.length === 0) return ['is nowhere: no sentence uses it, and it is not withheld'];
  return [
    ...entry.published.flatMap((claim) => claimProblems(fact, claim, uses)),
    ...uses
      .filter((use) => !entry.published.some((claim) => claim.item === use.item && claim.basis === use.basis))
      .map(({item, basis}) => `${item} uses it as ${basis}, which the ledger does not say`),
  ];
}

function claimProblems(fact: Fact, claim: Publication, uses: readonly Publication[]): readonly string[] {
  const {item, basis} = claim;
  if (isSourceEntry(claim)) {
    const fits = fact.kind === 'source-meta' && item === `sources/${fact.doc}` && basis === 'stated';
    return fits
      ? []
      : [
          `"${item}" as ${basis} does not fit; only a fact about article ${fact.doc} itself, as sources/${fact.doc} and stated`,
        ];
  }
  if (uses.some((use) => sameUse(use, claim))) return [];
  const bases = uses.filter((use) => use.item === item).map((use) => use.basis);
  return bases.length > 0
    ? [`the ledger says ${basis} in ${item}, the sentences there say ${bases.join(', ')}`]
    : [`claimed for ${item}, where no sentence uses it`];
}

/** Whether the bibliography, and no sentence, publishes the fact: a title, a date. */
export function isSourceEntry({item}: Publication): boolean {
  return item.startsWith('sources/');
}

function sameUse(one: Publication, other: Publication): boolean {
  return one.item === other.item && one.basis === other.basis;
}
