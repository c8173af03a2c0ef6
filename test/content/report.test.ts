import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {coverage, outcomeOf} from '../../build/content/coverage.js';
import {loadRulings} from '../../build/content/facts.js';
import {ledgerSchema} from '../../build/content/ledger-check.js';
import {readChecked} from '../../build/content/load.js';
import {escapeHtml, reportPage} from '../../build/content/report-page.js';
import {type RecordedPlaces, reviewsSchema} from '../../build/content/review-record.js';
import {plainText} from '../../src/content/text.js';
import {content, facts, parts, sentences} from './support/english.js';

const ledger = await readChecked('ledger.yaml', ledgerSchema);
const rulings = await loadRulings();
const rows = coverage(facts, ledger);
const {en: reviews = {}} = await readChecked('reviews.yaml', reviewsSchema);
const reviewed = 'Nothing has been reviewed <yet>.';
const material = {parts, sources: content.sources, facts, rulings, ledger, rows, reviews, reviewed};
const page = reportPage(material);

describe('coverage', () => {
  it('counts each fact once in each row', () => {
    for (const row of rows) {
      const sum = Object.values(row.counts).reduce((total, count) => total + count, 0);
      assert.equal(sum, row.facts, `${row.article} ${row.section}`);
    }
    assert.equal(rows.at(-1)?.facts, 200);
  });

  it('takes the firmest of several bases', () => {
    const published = (...bases: readonly ('stated' | 'hedged' | 'attributed')[]) => ({
      published: bases.map((basis) => ({item: 'causes/test', basis})),
    });
    assert.equal(outcomeOf(published('attributed', 'hedged')), 'hedged');
    assert.equal(outcomeOf(published('hedged', 'stated')), 'stated');
    assert.equal(outcomeOf({withheld: {ruling: 'R1', reason: 'A test.'}}), 'withheld');
    assert.equal(outcomeOf(undefined), undefined);
  });
});

describe('the page for reviewers', () => {
  it('holds every sentence, fact, reason, ruling and source', () => {
    const reasons = Object.values(ledger).flatMap((entry) =>
      'withheld' in entry ? [entry.withheld.reason] : [],
    );
    const expected = [
      ...sentences.map(({sentence}) => plainText(sentence.text)),
      ...facts.map((fact) => fact.statement),
      ...reasons,
      ...rulings.map((ruling) => ruling.ruling),
      ...content.sources.flatMap(({title, note = ''}) => [title, note]),
    ];
    assert.deepEqual(
      expected.filter((text) => !page.includes(escapeHtml(text))),
      [],
    );
  });

  it('says of each item since when its text stands and who has checked it', () => {
    assert.ok(page.includes(escapeHtml(reviewed)));
    for (const part of parts.filter(({isItem}) => isItem)) {
      const {text = '', since = ''} = reviews[part.place] ?? {};
      assert.ok(page.includes(`<p>Text ${text}, since ${since}: `), part.place);
    }
    const person = {by: 'A. <b>', role: 'doctor', on: '2026-03-01', due: '2027-03-01'};
    const withReview = (text: string): RecordedPlaces => ({
      'causes/sudden-movement': {text: '0a', since: '2026-02-01', review: {...person, text}},
    });
    const checked = 'Text 0a, since 2026-02-01: checked by A. &#60;b&#62;, doctor, on 2026-03-01';
    assert.ok(reportPage({...material, reviews: withReview('0a')}).includes(`${checked}.</p>`));
    assert.ok(
      reportPage({...material, reviews: withReview('0b')}).includes(
        `${checked}, before the text changed.</p>`,
      ),
    );
  });

  it('asks for nothing from elsewhere', () => {
    assert.doesNotMatch(page, /<(script|link|img|iframe|object|embed|video|audio|form|base)\b/i);
    assert.doesNotMatch(page, /\bsrc(set)?=|\burl\(|@import|\bon\w+=/i);
  });

  it('leads every link to a place on the page or to an original publisher', () => {
    const ids = new Set([...page.matchAll(/\bid="([^"]*)"/g)].map((match) => match[1]));
    const urls = new Set(content.sources.flatMap(({url}) => (url ? [escapeHtml(url)] : [])));
    const targets = [...page.matchAll(/\bhref="([^"]*)"/g)].map((match) => match[1] ?? '');
    assert.ok(targets.length > 500);
    assert.deepEqual(
      targets.filter((target) => (target.startsWith('#') ? !ids.has(target.slice(1)) : !urls.has(target))),
      [],
    );
  });

  it('uses each id once', () => {
    const ids = [...page.matchAll(/\bid="([^"]*)"/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('lets no text become markup', () => {
    const bad = `<script>"'&amp;`;
    const [fact] = facts;
    assert.ok(fact);
    const odd = reportPage({
      ...material,
      parts: parts.map((part) => ({...part, title: bad})),
      facts: [{...fact, statement: bad}],
    });
    assert.ok(!odd.includes('<script'));
    assert.ok(odd.includes(escapeHtml(bad)));
  });
});
