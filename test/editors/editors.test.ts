import {expect} from '@open-wc/testing';

import {editorFilters, editorScripts} from '../../build/cms/editors.js';
import {formNames, outcomesOf, sampleName, sampleSnippets, sampleTags} from '../../build/cms/ladder.js';
import {languages} from '../../src/content/whole.js';

const content = languages['en'];
if (!content) throw new Error('There is no English content.');
const pasted = await sampleSnippets(content, async (tag) =>
  (await fetch(`/dist/static/en/${tag}.dsd.html`)).text(),
);

/** The outcomes that the README gives for a filter. */
async function rowOf(name: string): Promise<readonly string[]> {
  const readme = await (await fetch('/README.md')).text();
  const row = readme.split('\n').find((line) => line.startsWith(`| ${name} `));
  const cells = row?.split('|').map((cell) => cell.trim()) ?? [];
  return cells.slice(2, -1);
}

async function addScript(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = `/${path}`;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`cannot load ${path}`)));
  });
  document.head.append(script);
  await loaded;
}

describe('the ladder in the README', () => {
  before(async function () {
    // The editors' files are large, and three browsers may ask for them at once.
    this.timeout(60_000);
    for (const path of editorScripts) await addScript(path);
  });

  for (const [name, filter] of Object.entries(editorFilters)) {
    it(`is right about ${name}`, async function () {
      this.timeout(30_000);
      const outcomes = outcomesOf(pasted, await filter(pasted), content);
      expect(formNames.map((form) => outcomes[form])).to.deep.equal(await rowOf(name));
    });
  }

  it('has the whole text behind every editor', async () => {
    const wordsOf = (html = '') =>
      new DOMParser().parseFromString(html, 'text/html').body.textContent?.replace(/\s+/g, '');
    for (const [name, filter] of Object.entries(editorFilters)) {
      const names = sampleTags.map((tag) => sampleName(tag, 'static'));
      const saved = await filter(Object.fromEntries(names.map((each) => [each, pasted[each] ?? ''])));
      for (const each of names)
        expect(wordsOf(saved[each]), `${each}: ${name}`).to.equal(wordsOf(pasted[each]));
    }
  });

  it('is made from editors that save what they are given', async () => {
    for (const filter of Object.values(editorFilters)) {
      const {text} = await filter({text: '<p>Some <strong>words</strong></p><script>bad()</script>'});
      expect(text).to.match(/^<p>Some <strong>words<\/strong><\/p>/);
    }
  });
});
