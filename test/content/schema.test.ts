import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';

import {contentFolder, loadContent} from '../../build/content/load.js';
import {topicSchemas} from '../../src/content/schema.js';
import {content, facts, parts} from './support/english.js';

/** Ids are stable for ever: pages and addresses refer to them. */
const expectedIds = {
  overview: ['about-spasm'],
  causes: [
    'sudden-movement',
    'accident-injury',
    'sitting-posture',
    'muscle-overuse',
    'inflammatory-arthritis',
    'joint-wear',
    'disc-problem',
    'stiff-spinal-joints',
    'tight-weak-muscles',
    'stress-low-mood',
    'rare-serious',
  ],
  'risk-factors': ['age', 'fitness', 'pregnancy', 'heredity', 'work', 'weight', 'school-bags', 'low-mood'],
  'contributing-factors': [
    'muscles',
    'posture-shape',
    'spine-conditions',
    'pressure-nerves',
    'food-fluids',
    'load-lifestyle',
  ],
  'posture-tips': [
    'change-position',
    'support-lower-back',
    'comfortable-posture',
    'lift-close',
    'build-up',
    'warm-up',
    'keep-moving',
    'strong-muscles',
    'bag-straps',
    'drink-eat',
    'pregnant-back',
    'ask-for-support',
  ],
  care: ['emergency', 'urgent', 'routine'],
  'self-care': [
    'give-it-time',
    'stay-active',
    'time-in-bed',
    'exercise',
    'warmth-cold',
    'pain-relief',
    'pillow',
    'belts-corsets',
    'scans',
  ],
  glossary: [
    'spasm',
    'strain-sprain',
    'ligament',
    'tendon',
    'cartilage',
    'vertebra',
    'disc',
    'herniated-disc',
    'degenerative-disc-disease',
    'spinal-nerves',
    'spinal-canal',
    'spinal-stenosis',
    'sciatica',
    'cauda-equina',
    'arthritis',
    'osteoarthritis',
    'rheumatoid-arthritis',
    'ankylosing-spondylitis',
    'spondylosis',
    'inflammation',
    'swayback',
    'pelvis',
    'back-regions',
    'muscle-groups',
    'electrolytes',
    'dehydration',
    'tumour',
    'chronic-acute',
  ],
} as const;

describe('content files', () => {
  for (const [topic, ids] of Object.entries(expectedIds)) {
    it(`${topic} has exactly the ${ids.length} ids that pages may refer to`, () => {
      const found = parts.filter((part) => part.topic === topic && part.isItem).map((part) => part.id);
      assert.deepEqual([...found].sort(), [...ids].sort());
    });
  }

  it('has a file for each topic and no others', async () => {
    const names = await readdir(`${contentFolder}en`);
    assert.deepEqual(
      names.sort(),
      Object.keys(topicSchemas)
        .map((name) => `${name}.yaml`)
        .sort(),
    );
  });

  it('says which file is missing in a language', async () => {
    await assert.rejects(loadContent('xx'), /xx\/overview\.yaml/);
  });
});

describe('sources', () => {
  const {sources} = content;

  it('have unique ids', () => {
    assert.equal(new Set(sources.map((source) => source.id)).size, sources.length);
  });

  it('have no address when only other sites that carry the text were seen', () => {
    const linked = sources.filter((source) => source.seen === 'second-hand' && source.url);
    assert.deepEqual(linked, []);
  });

  it('never link a site that any note names as carrier', () => {
    const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');
    const noted = sources.flatMap(({note = ''}) => note.match(/https?:\/\/[^\s),]+/g) ?? []);
    const carriers = new Set(noted.map(hostOf));
    assert.ok(carriers.size > 10);
    const linked = sources.filter(({url}) => url && carriers.has(hostOf(url))).map(({id}) => id);
    // NHS Borders publishes its own leaflets on the site that carries another text, that of G2.
    assert.deepEqual(linked, ['N5']);
  });

  it('have a note on how they were seen unless the text itself was read', () => {
    assert.deepEqual(
      sources.filter((source) => source.seen !== 'read' && !source.note),
      [],
    );
  });
});

describe('inventory of facts', () => {
  it('has 149 facts of article A and 51 of article B, each once', () => {
    assert.equal(facts.filter((fact) => fact.doc === 'A').length, 149);
    assert.equal(facts.filter((fact) => fact.doc === 'B').length, 51);
    assert.equal(new Set(facts.map((fact) => fact.id)).size, 200);
  });

  it('has ids that begin with the article', () => {
    assert.deepEqual(
      facts.filter((fact) => !fact.id.startsWith(`${fact.doc}.`)),
      [],
    );
  });
});
