import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {parse} from 'yaml';

import {loadRulings} from '../../build/content/facts.js';
import {type Ledger, ledgerProblems, ledgerSchema, sourceNote} from '../../build/content/ledger-check.js';
import {ledgerText, renewedLedger} from '../../build/content/ledger-text.js';
import {contentFolder, readChecked} from '../../build/content/load.js';
import {content, facts, sentences} from './support/english.js';

const ledger = await readChecked('ledger.yaml', ledgerSchema);
const rulings = (await loadRulings()).map((ruling) => ruling.code);

const problems = ledgerProblems({ledger, facts, sentences, rulings});

/** Problems that a change of the ledger brings with it. */
function problemsWith(changes: Ledger, without: readonly string[] = []): readonly string[] {
  const entries = Object.entries({...ledger, ...changes}).filter(([id]) => !without.includes(id));
  const found = ledgerProblems({ledger: Object.fromEntries(entries), facts, sentences, rulings});
  return found.filter((problem) => !problems.includes(problem));
}

describe('content/ledger.yaml', () => {
  it('accounts for each fact, and agrees with the sentences both ways', () => {
    assert.deepEqual(problems, []);
  });

  it('withholds nothing that a sentence uses', () => {
    const withheld = Object.keys(ledger).filter((id) => 'withheld' in (ledger[id] ?? {}));
    assert.ok(withheld.length > 10);
    assert.deepEqual(
      sentences.filter(({sentence}) => sentence.facts.some((id) => withheld.includes(id))),
      [],
    );
  });

  it('keeps the source note for facts about an article itself', () => {
    const about = facts.filter(({id}) => {
      const entry = ledger[id];
      return entry && 'withheld' in entry && entry.withheld.ruling === sourceNote;
    });
    assert.ok(about.length > 0);
    assert.deepEqual(
      about.filter(({kind}) => kind !== 'source-meta' && kind !== 'disclaimer'),
      [],
    );
  });

  it('gives a reason of one sentence for each fact that is withheld', () => {
    const reasons = Object.values(ledger).flatMap((entry) =>
      'withheld' in entry ? [entry.withheld.reason] : [],
    );
    assert.deepEqual(
      reasons.filter((reason) => !/^[A-Z].*[^.]\.$/.test(reason)),
      [],
    );
  });

  it('is as `npm run content:ledger` would write it', async () => {
    const text = await readFile(`${contentFolder}ledger.yaml`, 'utf8');
    assert.equal(text, ledgerText(renewedLedger(ledger, facts, sentences), facts));
  });

  it('carries articles in the bibliography with what it says of them', () => {
    const [a, b] = ['A', 'B'].map((id) => content.sources.find((source) => source.id === id));
    assert.equal(a?.title, '7 Causes of Back Muscle Spasm & Its Risk Factors');
    assert.equal(a.date, '2022-04-19');
    assert.equal(b?.title, 'Spinal muscle spasm: What are the causes?');
    assert.equal(b.date, 'no date given');
  });
});

describe('the check of the ledger', () => {
  it('names a fact that the ledger leaves out', () => {
    assert.deepEqual(problemsWith({}, ['A.def.1']), ['A.def.1: is missing from content/ledger.yaml']);
  });

  it('names a fact that is nowhere', () => {
    assert.deepEqual(problemsWith({'A.cause1.2': {published: []}}), [
      'A.cause1.2: is nowhere: no sentence uses it, and it is not withheld',
    ]);
  });

  it('names a fact that does not exist', () => {
    assert.deepEqual(problemsWith({'A.def.99': {published: []}}), [
      'A.def.99: no such fact in content/facts.json',
    ]);
  });

  it('names a fact claimed for an item that does not use it', () => {
    const entry = {published: [{item: 'causes/sudden-movement', basis: 'hedged'}]} as const;
    assert.deepEqual(problemsWith({'A.cause1.2': {published: [...entry.published]}}), [
      'A.cause1.2: claimed for causes/sudden-movement, where no sentence uses it',
    ]);
  });

  it('names a withheld fact that a sentence uses', () => {
    const found = problemsWith({'A.def.2': {withheld: {ruling: 'R3', reason: 'A test.'}}});
    assert.deepEqual(found, ['A.def.2: is withheld (R3), but overview/about-spasm uses it']);
  });

  it('names a ruling that does not exist', () => {
    const [problem] = problemsWith({'A.cause1.2': {withheld: {ruling: 'R99', reason: 'A test.'}}});
    assert.match(problem ?? '', /^A\.cause1\.2: withheld under "R99"; allowed is R1, .*R22, source-note$/);
  });

  it('names a basis that differs, from both sides', () => {
    const found = problemsWith({
      'A.def.2': {published: [{item: 'overview/about-spasm', basis: 'stated'}]},
    });
    assert.deepEqual(found, [
      'A.def.2: the ledger says stated in overview/about-spasm, the sentences there say hedged',
      'A.def.2: overview/about-spasm uses it as hedged, which the ledger does not say',
    ]);
  });

  it('lets the bibliography carry only what an article says of itself', () => {
    const source = {item: 'sources/A', basis: 'stated'} as const;
    const [problem] = problemsWith({'A.cause1.2': {published: [source]}});
    assert.match(problem ?? '', /^A\.cause1\.2: "sources\/A" as stated does not fit/);
    assert.deepEqual(problemsWith({'A.meta.6': {published: [source]}}), []);
    assert.equal(problemsWith({'B.meta.4': {published: [source]}}).length, 1);
  });
});

describe('renewing the ledger', () => {
  it('keeps what is withheld and what the bibliography carries, and takes the rest from the sentences', () => {
    const old: Ledger = {
      'A.meta.1': {published: [{item: 'sources/A', basis: 'stated'}]},
      'A.cause1.2': {withheld: {ruling: 'R1', reason: 'A test.'}},
      'A.def.2': {published: [{item: 'causes/age-old', basis: 'stated'}]},
    };
    const renewed = renewedLedger(old, facts, sentences);
    assert.deepEqual(renewed['A.meta.1'], ledger['A.meta.1']);
    assert.deepEqual(renewed['A.cause1.2'], old['A.cause1.2']);
    assert.deepEqual(renewed['A.def.2'], ledger['A.def.2']);
    assert.deepEqual(renewed['A.cause7.2'], {published: []});
  });

  it('writes what can be read back', () => {
    const reason = 'It says "so": nothing # more.';
    const odd: Ledger = {
      ...ledger,
      'A.def.1': {withheld: {ruling: 'R1', reason}},
      'A.def.2': {published: []},
    };
    assert.deepEqual(parse(ledgerText(odd, facts)), odd);
  });
});
