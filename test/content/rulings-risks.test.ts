import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  assertBasis,
  assertEachSays,
  assertNowhere,
  assertUnused,
  describeSentence,
  partAt,
  parts,
  placesOn,
  texts,
  wordsAt,
} from './support/english.js';

/** Whether a part has a sentence from outside that rests on one of the sources. */
function hasOutside(place: string, ...sources: readonly string[]): boolean {
  return partAt(place).sentences.some(
    ({sentence}) => sentence.basis === 'outside' && sentence.sources.some((id) => sources.includes(id)),
  );
}

/** Fails for parts on these facts that have no sentence from outside on one of the sources. */
function assertCountered(facts: readonly string[], sources: readonly string[]): void {
  assert.deepEqual(
    placesOn(...facts).filter((place) => !hasOutside(place, ...sources)),
    [],
  );
}

describe('rulings on risks and tips', () => {
  it('R13 gives the shape of the back only as what one article says, with the studies against it', () => {
    assertBasis(['attributed'], 'A.point.9', 'A.point.11', 'A.point.11.2', 'A.point.11.3');
    assertCountered(['A.point.9', 'A.point.11', 'A.point.11.2'], ['P1', 'P2']);
    assert.match(wordsAt('contributing-factors/posture-shape'), /\bdo not show a clear link\b/i);
  });

  it('R14 names no amounts, supplements or vitamin E', () => {
    assertNowhere(
      /\b\d+([.,]\d+)? ?(mg|mcg|µg|g|grams?|iu|ml|l|lit(er|re)s?|glass(es)?|cups?)\b/i,
      'Take 400 mg a day.',
    );
    assertNowhere(/\b(mg|mcg|lit(er|re)s|glasses|tablets?|pills?)\b|\bIU\b/, 'Drink eight glasses.');
    assertNowhere(/\bsupplement/i, 'Try a supplement.');
    assertNowhere(/\bvitamin E\b/i, 'You need vitamin E.');
    assertUnused('A.point.13.5', 'A.point.14.2');
  });

  it('R14 softens what it says of food and fluids', () => {
    assertBasis(['hedged'], 'A.point.13', 'A.point.13.2', 'A.point.13.3', 'A.point.13.4');
    assertBasis(['hedged'], 'A.point.14', 'A.point.16', 'A.point.16.2');
    assertEachSays(/\bmay\b/i, 'A.point.13', 'A.point.14', 'A.point.16', 'A.point.16.2');
    assert.match(wordsAt('contributing-factors/food-fluids'), /\bdo not agree\b/i);
  });

  it('R15 speaks of weight in a neutral tone, without a target', () => {
    assertBasis(['hedged'], 'A.point.17');
    assertEachSays(/\bmay\b/i, 'A.point.17');
    assertNowhere(/\b(obes\w*|overweight|fat|slim|skinny|bmi|diet)\b/i, 'Being overweight is bad.');
    assertNowhere(/\b(lose|losing|shed) (some )?weight\b/i, 'Try to lose weight.');
    assertNowhere(/\b\d+ ?(kg|kilos?|lbs?|pounds?|stones?)\b/i, 'Stay under 80 kg.');
  });

  it('R16 says that it is not clear that bags cause pain', () => {
    assertBasis(['hedged'], 'A.point.18');
    assertEachSays(/\b(may|might)\b/i, 'A.point.18');
    assertCountered(['A.point.18'], ['P4']);
    for (const place of placesOn('A.point.18')) assert.match(wordsAt(place), /\bnot clear\b/i);
  });

  it('R17 lets both claims on age stand', () => {
    assertBasis(['hedged'], 'A.risk.age.1', 'A.risk.age.2', 'A.risk.age.3');
    assert.match(
      wordsAt('risk-factors/age'),
      /\boften starts between 30 and 50\b.*\bmore common with age\b/i,
    );
  });

  it('R18 alarms no one with words', () => {
    // Who has been told of a ruptured disc must be able to look it up.
    const elsewhere = texts.filter(({text}) => !text.endsWith('hear it called a ruptured disc.'));
    assertNowhere(
      /\b(excruciat|debilitat|ruptur|decay|collaps|crippl|agon[iy]|horri|terribl|dreadful|deadly|devastat|catastroph|paraly)/i,
      'The pain is excruciating.',
      elsewhere,
    );
  });

  it('R19 speaks of back pain in pregnancy, not of spasm', () => {
    const places = [
      ...new Set([...placesOn('A.risk.pregnancy.3'), 'risk-factors/pregnancy', 'posture-tips/pregnant-back']),
    ];
    assert.ok(places.length >= 2);
    for (const place of places) {
      assertNowhere(
        /\bspasms?\b/i,
        'Spasm often comes.',
        texts.filter((text) => text.place === place),
      );
      assert.match(wordsAt(place), /\bback pain\b/i);
    }
  });

  it('R19 says in each item on pregnancy when to get help', () => {
    for (const place of placesOn('A.risk.pregnancy.1', 'A.risk.pregnancy.3')) {
      assert.match(wordsAt(place), /\bemergency help\b.*\blose feeling\b.*\bmidwife or doctor\b/i);
    }
  });

  it('R20 opens the card on accidents with getting help', () => {
    const {sentences} = partAt('causes/accident-injury');
    assert.match(
      sentences
        .slice(0, 2)
        .map(({sentence}) => sentence.text)
        .join(' '),
      /\bget help\b/i,
    );
    const isFirst = ({field}: {field: string}) => /^items\.\d+\.body\.0\./.test(field);
    const first = sentences.filter(isFirst);
    assert.match(
      first.map(({sentence}) => sentence.text).join(' '),
      /\bcall the emergency number\b.*\bemergency department\b/i,
    );
    assert.deepEqual(
      first
        .filter(({sentence}) => sentence.basis !== 'outside' || /spasm/.test(sentence.text))
        .map(describeSentence),
      [],
    );
    const spasm = sentences.findIndex(({sentence}) => sentence.facts.includes('B.injury.1'));
    assert.ok(spasm > sentences.findLastIndex(isFirst));
  });

  it('R21 calls nothing out of place', () => {
    assertNowhere(/\balign|\bmisalign|\bout of (place|line)\b|\bdysfunction/i, 'The joint is out of place.');
    assertEachSays(/^(?!.*\bdamag)/i, 'B.joint.5', 'B.joint.6');
  });

  it('R22 softens tight and weak muscles, and says that studies disagree', () => {
    const facts = ['B.muscular.3', 'B.muscular.6', 'B.muscular.7', 'B.muscular.8', 'A.point.1', 'A.point.10'];
    assertBasis(['hedged'], ...facts);
    assertBasis(['hedged'], 'A.point.2', 'A.point.2.2', 'A.point.3', 'A.point.3.2', 'A.risk.fitness.2');
    const places = [
      'causes/tight-weak-muscles',
      'contributing-factors/muscles',
      'risk-factors/fitness',
      'posture-tips/strong-muscles',
    ];
    for (const place of places) {
      assert.ok(hasOutside(place, 'P2', 'P3'), place);
      assert.match(wordsAt(place), /\b(not sure|do not agree)\b/i);
    }
  });
});

describe('the checks of rulings', () => {
  it('see what stands against a ruling', () => {
    assert.throws(() => assertNowhere(/\bspasm\b/i, 'A spasm.'), /overview\/about-spasm/);
    assert.throws(() => assertNowhere(/\bqqq\b/, 'no such word'));
    assert.throws(() => assertBasis(['stated'], 'A.point.17'), /A\.point\.17/);
    assert.throws(() => assertEachSays(/qqq/, 'A.point.17'), /A\.point\.17/);
    assert.throws(() => assertCountered(['A.point.17'], ['P1']), /risk-factors\/weight/);
    assert.ok(parts.length > 80);
  });
});
