import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {plainText} from '../../src/content/text.js';
import {
  assertBasis,
  assertEachSays,
  assertNowhere,
  assertUnused,
  describeSentence,
  placesOn,
  sentences,
  sentencesOn,
  texts,
  wordsAt,
} from './support/english.js';

/** Texts of one or more topics. */
function textsIn(...topics: readonly string[]) {
  return texts.filter(({place}) => topics.includes(place.split('/')[0] ?? ''));
}

describe('rulings on causes', () => {
  it('R1 ranks nothing', () => {
    assertNowhere(
      /\b(most common|commonest|most frequent|number one|leading|main) (cause|reason)/i,
      'The leading cause is stress.',
    );
    assertNowhere(/\b(commonest|number one|top cause)\b/i, 'Depression is among the commonest.');
    assertUnused('A.cause1.2', 'A.cause4.13', 'A.cause7.2');
  });

  it('R1 says that often no clear cause is found', () => {
    assert.match(wordsAt('causes/intro'), /no clear cause/i);
  });

  it('R2 states no point as a cause', () => {
    const points = sentences.filter(({sentence}) => sentence.facts.some((id) => id.startsWith('A.point.')));
    assert.ok(points.length > 20);
    assert.deepEqual(points.filter(({sentence}) => sentence.basis === 'stated').map(describeSentence), []);
    assertNowhere(
      /\bcan (cause|bring on)\b/i,
      'Low salt can cause a spasm.',
      textsIn('contributing-factors', 'risk-factors'),
    );
  });

  it('R3 gives a spasm no upper limit in time', () => {
    assertEachSays(/^(?!.*\b(seconds?|minutes?|hours?|days?|weeks?|months?)\b)/i, 'A.def.4', 'B.def.7');
    assertNowhere(/\b(up to|until|even|or) (for )?(\w+ )?months\b/i, 'It may last days or even months.');
  });

  it('R3 does not say that women and men are affected alike', () => {
    assertNowhere(/\bequal(ly)?\b|\balike\b|\bas often (as|in)\b/i, 'It affects women and men equally.');
  });

  it('R3 gives protection as one idea', () => {
    assertBasis(['hedged'], 'B.injury.6', 'B.injury.7');
    assertEachSays(/\bmay\b/, 'B.injury.6', 'B.injury.7');
    assert.match(wordsAt('overview/about-spasm'), /\bidea\b.*\bdo not agree\b/);
  });

  it('R4 calls nothing permanent and rules nothing out', () => {
    assertNowhere(/\bpermanent|\bfor good\b|\bfor life\b/i, 'It may be a permanent injury.');
    assertBasis(['hedged'], 'A.cause1.3', 'A.cause1.8', 'A.cause4.10');
    assertEachSays(/^(?!.*\b(nothing to do|not at all)\b)/i, 'A.cause1.3');
    assert.match(wordsAt('causes/sudden-movement'), /most strains heal/i);
  });

  it('R5 calls no posture right or wrong', () => {
    assertNowhere(
      /\b(good|bad|right|wrong|correct|incorrect|proper|perfect|ideal) posture/i,
      'Keep a good posture.',
    );
    assertBasis(
      ['hedged', 'attributed'],
      'A.cause2.2',
      'A.cause2.5',
      'B.posture.1',
      'B.posture.2',
      'B.posture.9',
    );
    for (const place of ['causes/sitting-posture', 'posture-tips/comfortable-posture']) {
      assert.match(wordsAt(place), /\bno one right way\b/i);
    }
  });

  it('R5 gives weak partner muscles only as what one article says', () => {
    assertBasis(['attributed'], 'B.posture.4', 'B.posture.5', 'B.posture.6');
  });

  it('R6 does not call nerves inflamed and gives no advice on gene tests', () => {
    assertNowhere(
      /\binflamed nerves?\b|\bnerves? (is|are|gets?) inflamed\b|\bnerve inflammation\b|\binflammation of (the |your )?nerves?\b/i,
      'Inflammation of the nerves hurts.',
    );
    assertNowhere(/\bgen(e|etic) tests?\b/i, 'Ask for a gene test.');
    assertUnused('A.cause3.1');
  });

  it('R6 says that bones join in some people, not in all', () => {
    assertBasis(['hedged'], 'A.risk.heredity.3');
    assertEachSays(/\bsome people\b/i, 'A.risk.heredity.3');
  });

  it('R7 keeps infection and tumour on a card that says "rare" and leads to help', () => {
    const allowed = ['causes/rare-serious', 'glossary/tumour'];
    const places = placesOn('A.cause3.3', 'A.cause3.4', 'A.point.5.3');
    assert.deepEqual(
      places.filter((place) => !allowed.includes(place)),
      [],
    );
    for (const place of places) assert.match(wordsAt(place), /\brare\b/i);
    assert.match(wordsAt('causes/rare-serious'), /\bget help\b/i);
  });

  it('R8 does not mix up kinds of arthritis', () => {
    assertNowhere(/\brheumatoid osteoarthritis\b/i, 'Rheumatoid osteoarthritis is a risk.');
    assertUnused('A.point.12');
    assertBasis(['attributed'], 'A.cause5.3');
    const named = sentences.filter(
      ({place, sentence}) => !place.startsWith('glossary/') && /rheumatoid/i.test(sentence.text),
    );
    assert.deepEqual(
      named.filter(({sentence}) => !/\bnot the same\b/.test(sentence.text)).map(describeSentence),
      [],
    );
  });

  it('R8 says that joints change, not that they wear out or collapse', () => {
    assertNowhere(/\bw(ear|ore|orn|ears|earing) (out|away)\b|\bcollaps/i, 'Joints wear out and collapse.');
    assertNowhere(/\bwear and tear\b/i, 'It is wear and tear.');
  });

  it('R9 names slipped, ruptured and prolapsed discs in one glossary entry only', () => {
    const elsewhere = texts.filter(({place}) => place !== 'glossary/herniated-disc');
    assertNowhere(/\b(slipped|slips?|ruptured?|prolapsed?)\b/i, 'A slipped disc hurts.', elsewhere);
  });

  it('R9 says that a disc may press on a nerve', () => {
    assertBasis(['hedged'], 'A.cause6.7');
    assertEachSays(/\bmay (then )?press\b/i, 'A.cause6.7');
    assert.match(wordsAt('causes/disc-problem'), /\bscans often show\b.*\bfeel nothing\b/i);
  });

  it('R9 calls sciatica a sign, not a cause', () => {
    for (const place of placesOn('A.point.12.2'))
      assert.match(wordsAt(place), /\ba sign of\b.*\bnot a cause\b/i);
  });

  it('R10 keeps the link with low mood, without ranking, promise or doubt', () => {
    assertUnused('A.cause7.2', 'A.cause7.4', 'A.cause7.5');
    assertBasis(['hedged'], 'A.cause7.1', 'A.cause7.8');
    assertNowhere(/\bimagin|\bin your (head|mind)\b|\bmade up\b|\bnot real\b/i, 'The pain is in your head.');
    for (const place of ['causes/stress-low-mood', 'risk-factors/low-mood', 'posture-tips/ask-for-support']) {
      assert.match(wordsAt(place), /\bpain is real\b/i);
      assert.match(wordsAt(place), /\bemergency help\b.*\bharm yourself\b/i);
    }
  });

  it('R11 gives neither the figure nor any percentage', () => {
    assertUnused('A.cause7.6');
    assertNowhere(/\b(42|58)\b/, 'This was so in 42 of 100.');
    assertNowhere(/%|٪|\bper ?cent\b/i, 'This was so in 12 per cent.');
  });

  it('R12 gives pressure from outside as what one article says, and leaves nerve cells out', () => {
    assertBasis(['attributed'], 'A.point.7');
    assertUnused('A.point.8');
    assertNowhere(/\bnerve cells?\b|\bdecay/i, 'Nerve cells decay.');
  });
});

describe('what no sentence uses', () => {
  it('is found by its absence: the check sees facts that are used', () => {
    assert.throws(() => assertUnused('A.def.1'));
    assert.throws(() => assertUnused('A.def.99'));
    assert.throws(() => sentencesOn('A.def.99'));
    assert.equal(plainText('{discs|disc}'), 'discs');
  });
});
