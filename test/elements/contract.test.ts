import {expect, fixture, html} from '@open-wc/testing';
import {readFile} from '@web/test-runner-commands';
import {itKeepsTheContract} from '../helpers/contract.js';
import {itIsDocumented, propertiesIn} from '../helpers/documented.js';
import {documentedTags, namesOf} from '../helpers/manifest.js';
import {make, tags} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('the list of tags', () => {
  it('is the one that the page entry registers', async () => {
    const entry = (await readFile({path: '../../src/all.ts'})) ?? '';
    const names = [...entry.matchAll(/define\/([\w-]+)\.js/g)].map((match) => match[1]);
    expect(names.sort()).to.deep.equal(tags.map(({tag}) => tag).sort());
  });

  it('has files of its own for what takes long: accessibility and bad input', async () => {
    for (const {tag} of tags) {
      for (const kind of ['accessibility', 'bad-input']) {
        const file = `${tag}.${kind}.test.ts`;
        expect(await readFile({path: file}), file).to.contain(`tagNamed('${tag}')`);
      }
    }
  });

  it('is the one that is documented', () => {
    expect(documentedTags.map(({tagName}) => tagName).sort()).to.deep.equal(tags.map(({tag}) => tag).sort());
  });
});

describe('the documented custom properties', () => {
  it('are all asked for by some tag', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const elements = tags.map((each) => make(each));
    parent.append(...elements);
    await Promise.all(elements.map((element) => element.updateComplete));
    const used = new Set(elements.flatMap((element) => [...propertiesIn(element)]));
    const all = documentedTags.flatMap(({cssProperties}) => namesOf(cssProperties));
    expect(all.filter((name) => !used.has(name))).to.deep.equal([]);
  });
});

// The guide, which holds the others, takes as long as they do together: it has a file of its own.
for (const each of tags.filter(({tag}) => tag !== 'spasm-guide')) {
  describe(`<${each.tag}>, as every tag,`, () => {
    const warnings = watchWarnings();
    itKeepsTheContract(each);
    itIsDocumented(each, warnings);
  });
}
