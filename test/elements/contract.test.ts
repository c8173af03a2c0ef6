import {expect} from '@open-wc/testing';
import {readFile} from '@web/test-runner-commands';
import {itKeepsTheContract} from '../helpers/contract.js';
import {tags} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('the list of tags', () => {
  it('is the one that the page entry registers', async () => {
    const entry = (await readFile({path: '../../src/all.ts'})) ?? '';
    const names = [...entry.matchAll(/define\/([\w-]+)\.js/g)].map((match) => match[1]);
    expect(names.sort()).to.deep.equal(tags.map(({tag}) => tag).sort());
  });
});

for (const each of tags) {
  describe(`<${each.tag}>, as every tag,`, () => {
    watchWarnings();
    itKeepsTheContract(each);
  });
}
