import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

import {loadRulings} from '../../build/content/facts.js';
import {contentFolder} from '../../build/content/load.js';
import {assertNowhere, content, describeSentence, partAt, parts, texts, wordsAt} from './support/english.js';

const rulings = await loadRulings();

describe('no text', () => {
  it('says always or never', () => {
    assertNowhere(/\b(always|never)\b/i, 'Never lift.');
  });

  it('says proven, unless it says not proven', () => {
    assertNowhere(/(?<!\bnot )\bprove[ns]?\b/i, 'It is proven to help.');
    assert.doesNotMatch('It is not proven to help.', /(?<!\bnot )\bprove[ns]?\b/i);
  });

  it('promises a cure', () => {
    assertNowhere(
      /\bcure[sd]?\b|\bguarantee|\bwill (heal|help|stop|prevent|go away)\b/i,
      'This cures a spasm.',
    );
    assertNowhere(/\bprevents?\b/i, 'Lifting well prevents pain.');
  });

  it('names a medicine or a brand', () => {
    assertNowhere(
      /\b(paracetamol|acetaminophen|tylenol|panadol|ibuprofen|advil|nurofen|naproxen|aspirin|diclofenac|voltarol|codeine|tramadol|opioids?|diazepam|valium|baclofen|cyclobenzaprine|gabapentin|pregabalin|nsaids?|muscle relaxants?)\b/i,
      'Take ibuprofen.',
    );
  });

  it('holds a phone number, which only the clinic can know', () => {
    assertNowhere(/\d[\d ()+-]*\d{2}/, 'Call 999.');
  });

  it('blames the reader', () => {
    assertNowhere(
      /\byour (own )?fault\b|\bbecause you\b|\byou should have\b|\byou (must|ought)\b|\blaz(y|iness)\b|\bblame\b|\bcareless/i,
      'It hurts because you sit.',
    );
  });

  it('sounds like an endorsement', () => {
    assertNowhere(
      /\bendors|\b(recommended|approved|backed) by\b|\bfact[- ]checked\b|\b(medically|clinically) (reviewed|tested|proven)\b/i,
      'Recommended by doctors.',
    );
    assertNowhere(/\b(NHS|NICE|WHO|NINDS|NIH|AAOS|Mayo|MedlinePlus|Cleveland Clinic)\b/, 'The NHS says so.');
  });

  it('makes a diagnosis', () => {
    assertNowhere(
      /\byou (probably|likely|surely|clearly) have\b|\byour diagnosis\b/i,
      'You probably have a strain.',
    );
  });

  it('says how often to do an exercise', () => {
    assertNowhere(/\b(\d+|two|three|five|ten) (times|sets|reps|repetitions)\b/i, 'Do it ten times.');
  });

  it('says that no sign means that all is well', () => {
    assertNowhere(
      /\byou are (fine|safe|ok|okay)\b|\bnothing to worry\b|\bno need to worry\b/i,
      'You are fine.',
    );
  });
});

describe('help', () => {
  it('is in every item that speaks of new weakness, low mood, accidents or rare causes', () => {
    const places = ['accident-injury', 'joint-wear', 'disc-problem', 'stress-low-mood', 'rare-serious'];
    for (const place of places) assert.match(wordsAt(`causes/${place}`), /\b(get help|emergency)\b/i);
  });

  it('stays whatever a clinic writes: each sentence of it that a clinic could change is fixed', () => {
    const help =
      /\bemergency\b|\bget help\b|\bhelp (now|today|straight away|first)\b|\bwarning sign\b|“When to get help”|\bmidwife\b|\bcall them\b|\bdo (this|the same) (whether|if|after|for)\b/i;
    assert.match('Ask for help today if you are ill.', help);
    const changeable = parts.filter(({topic}) => !['care', 'checklist', 'meta'].includes(topic));
    const open = changeable
      .flatMap(({sentences}) => sentences)
      .filter(({sentence: {text, fixed}}) => help.test(text) && !fixed);
    assert.deepEqual(open.map(describeSentence), []);
  });

  it('needs one sign only', () => {
    for (const tier of ['emergency', 'urgent'])
      assert.match(wordsAt(`care/${tier}`), /\bone sign is enough\b/i);
  });

  it('shows adult timing to no child', () => {
    const timed = parts.filter(({place}) => /\bbefore age 45\b/i.test(wordsAt(place)));
    assert.ok(timed.length > 2);
    for (const {place} of timed) assert.match(wordsAt(place), /\bpeople over 16\b/i, place);
    assert.match(wordsAt('care/routine'), /\bpeople over 16\b/i);
    assert.match(wordsAt('self-care/intro'), /\bpeople over 16\b/i);
  });

  it('keeps the line on numb skin beside the one on warmth', () => {
    assert.match(wordsAt('self-care/warmth-cold'), /\bhot-water bottle on numb skin\b/i);
  });

  it('is in each item on school bags, with the signs in a child', () => {
    for (const place of ['risk-factors/school-bags', 'posture-tips/bag-straps']) {
      assert.match(
        wordsAt(place),
        /\bhelp today if a child\b.*\bfever\b.*\btrouble walking\b.*\bstops sleep\b.*\bbladder or bowel\b/i,
        place,
      );
    }
  });

  it('is named right away beside what may come from a pressed nerve', () => {
    for (const place of ['causes/joint-wear', 'causes/disc-problem']) {
      assert.match(wordsAt(place), /\bwarning sign\b.*“When to get help” right away\b/i, place);
    }
  });

  it('has the lines for pregnancy, children and low mood', () => {
    const signs = ['emergency', 'urgent', 'routine'].flatMap((tier) => partAt(`care/${tier}`).sentences);
    const lines = signs.map(({sentence}) => sentence.text).join('\n');
    for (const words of [
      /\byou are pregnant\b/i,
      /\ba child has\b/i,
      /\bharm yourself\b/i,
      /\blow mood or stress\b/i,
    ]) {
      assert.match(lines, words);
    }
  });
});

describe('the questions for a visit', () => {
  it('are questions, and say nothing of what the answer is', () => {
    const {sentences} = partAt('checklist/questions');
    assert.deepEqual(
      sentences.filter(({sentence}) => !/^(What|Which|How|When|Does|Do) .*\?$/.test(sentence.text)),
      [],
    );
  });

  it('come with the word that they are no test, and with the way to help', () => {
    assert.match(wordsAt('checklist/intro'), /\bnot a test\b.*\bget help\b/i);
    assertNowhere(/\b(score|your risk is|low risk|high risk|points out of)\b/i, 'Your score is low.');
  });

  it('are led to by factors that there are', () => {
    const known = [...content.topics['risk-factors'].items, ...content.topics['contributing-factors'].items];
    const named = content.topics.checklist.questions.flatMap((question) => question.for ?? []);
    assert.deepEqual(
      named.filter((id) => !known.some((item) => item.id === id)),
      [],
    );
  });
});

describe('what each tag says of itself', () => {
  it('is general information, unreviewed, and not approved by its sources', () => {
    assert.match(wordsAt('meta/general'), /\bgeneral information\b.*\bnot medical advice\b/i);
    const phraseAt = (place: string): string => texts.find((each) => each.place === place)?.text ?? '';
    assert.match(phraseAt('meta/origin'), /\bhave not checked or approved\b/i);
    assert.match(phraseAt('meta/unreviewed'), /^No doctor or nurse has checked/);
  });
});

describe('content/rulings.yaml', () => {
  it('has R1 to R22, each once', () => {
    assert.deepEqual(
      rulings.map((ruling) => ruling.code),
      Array.from({length: 22}, (_, index) => `R${index + 1}`),
    );
  });

  it('has a test with its code for each ruling held by a test', async () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const files = (await readdir(folder)).filter((name) => name.startsWith('rulings-'));
    const code = (await Promise.all(files.map((name) => readFile(folder + name, 'utf8')))).join('\n');
    const tested = new Set([...code.matchAll(/\bit\('(R\d+) /g)].map((match) => match[1]));
    assert.deepEqual(
      rulings.filter((ruling) => ruling.heldBy === 'test' && !tested.has(ruling.code)),
      [],
    );
    assert.deepEqual(
      [...tested].filter((each) => !rulings.some((ruling) => ruling.code === each)),
      [],
    );
  });

  it('leaves to the reviewer what content/README.md lists', async () => {
    const readme = await readFile(`${contentFolder}README.md`, 'utf8');
    const left = rulings.filter((ruling) => ruling.heldBy === 'reviewer' || ruling.leftToReviewer);
    assert.ok(left.length > 0);
    assert.deepEqual(
      left.filter(({leftToReviewer = ''}) => !readme.includes(leftToReviewer)).map(({code}) => code),
      [],
    );
  });
});
