import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {sourceIds, sourcesModule, topicModule} from '../../build/content/publish.js';
import {partsOf} from '../../build/content/walk.js';
import {topicSchemas} from '../../src/content/schema.js';
import {content, parts} from './support/english.js';

const topics = Object.entries(content.topics);

/** What the module of a topic gives, with each source as its id. */
async function published(module: string): Promise<unknown> {
  const ids = content.sources.map(({id}) => `const ${id} = ${JSON.stringify(id)};`).join('');
  const text = ids + module.replace(/^import .*\n/, '');
  const {default: data} = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    default: unknown;
  };
  return data;
}

describe('the module of a topic', () => {
  for (const [name, topic] of topics) {
    it(`${name} keeps what only authors need out of the page`, () => {
      const code = topicModule(topic);
      for (const field of [
        'facts',
        'basis',
        'namedBy',
        'category',
        'readability',
        'because',
        'note',
        'seen',
        'accessed',
      ]) {
        assert.ok(!code.includes(`"${field}":`), `${name} publishes ${field}`);
      }
      assert.doesNotMatch(code, /\b[AB]\.(def|cause\d|point|risk|meta|disc|injury|posture|joint|muscular)\b/);
    });

    it(`${name} takes exactly the sources it uses, by import`, () => {
      const [first = ''] = topicModule(topic).split('\n');
      const used = sourceIds(topic);
      if (used.length === 0) assert.doesNotMatch(first, /import/);
      else assert.equal(first, `import {${used.join(', ')}} from '../sources.yaml';`);
    });

    it(`${name} publishes each sentence`, async () => {
      const text = JSON.stringify(await published(topicModule(topic)));
      const own = parts.filter((part) => part.topic === name).flatMap((part) => part.sentences);
      const lost = own.filter(({sentence}) => !text.includes(JSON.stringify(sentence.text).slice(1, -1)));
      assert.deepEqual(lost, []);
    });
  }

  it('makes lines of sentences, and gives an item its sources', async () => {
    const sentence = (text: string, source: string) => ({
      text,
      facts: ['A.def.1'],
      basis: 'hedged',
      sources: [source],
    });
    const code = topicModule({
      title: 'T',
      items: [
        {
          id: 'x',
          title: 'X',
          summary: [sentence('One.', 'N1'), sentence('Two.', 'A')],
          body: [[sentence('Three.', 'N1')]],
        },
      ],
    });
    assert.deepEqual(await published(code), {
      title: 'T',
      items: [{id: 'x', title: 'X', summary: 'One. Two.', body: ['Three.'], sources: ['N1', 'A']}],
    });
  });
});

describe('the regions of a cause', () => {
  it('are published as ids, with those that no article names apart', async () => {
    const item = (regions: readonly object[]) => ({id: 'x', title: 'X', regions});
    const code = topicModule({
      items: [
        item([
          {id: 'neck', namedBy: 'editor'},
          {id: 'leg', namedBy: 'article'},
        ]),
        item([{id: 'leg', namedBy: 'article'}]),
        item([]),
      ],
    });
    assert.deepEqual(await published(code), {
      items: [
        {id: 'x', title: 'X', regions: ['neck', 'leg'], editorRegions: ['neck']},
        {id: 'x', title: 'X', regions: ['leg']},
        {id: 'x', title: 'X', regions: []},
      ],
    });
  });
});

describe('a sentence that is for some readers', () => {
  const sentence = {text: 'A sign', facts: [], basis: 'outside', sources: ['N1']};

  it('keeps whom it is for, and stays apart from the others', async () => {
    const signs = [
      {id: 'one', ...sentence},
      {id: 'two', ...sentence, for: ['child']},
    ];
    assert.deepEqual(await published(topicModule({signs})), {
      signs: ['A sign', {text: 'A sign', for: ['child']}],
      sources: ['N1'],
    });
  });
});

describe('the module of the bibliography', () => {
  it('has one export for each source, with what readers may see', () => {
    const lines = sourcesModule(content.sources).trim().split('\n');
    assert.equal(lines.length, content.sources.length);
    assert.match(lines[0] ?? '', /^export const A = \{"title":"7 Causes/);
    for (const line of lines) assert.doesNotMatch(line, /"(note|seen|accessed|language)":/);
  });

  it('names no carrier of a text: no address but that of the original publisher', () => {
    const code = sourcesModule(content.sources);
    const addresses = content.sources.flatMap(({url}) => (url ? [url] : []));
    const found = [...code.matchAll(/https?:[^"]+/g)].map((match) => match[0]);
    assert.deepEqual(found, addresses);
  });

  it('leaves the date out when none is given', () => {
    assert.doesNotMatch(sourcesModule(content.sources), /no date given/);
  });
});

describe('walking through the content', () => {
  it('meets each topic that has sentences', () => {
    const met = new Set(partsOf(content).map((part) => part.topic));
    const without = Object.keys(topicSchemas).filter((name) => !met.has(name as keyof typeof topicSchemas));
    assert.deepEqual(without, ['interface']);
  });
});
