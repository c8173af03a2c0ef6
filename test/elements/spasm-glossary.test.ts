import {expect, fixture, html} from '@open-wc/testing';
import {glossary} from '../../src/content/terms.js';
import '../../src/define/spasm-glossary.js';
import type {SpasmGlossary} from '../../src/index.js';
import {leave, visit} from '../helpers/address.js';
import {click, find, findAll, focused, press, record, seen, textOf, until} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const titleOf = (id: string): string => itemOf(glossary.items, id).title;

describe('<spasm-glossary>', () => {
  const warnings = watchWarnings();
  afterEach(leave);

  const show = (only: string | null = null, inside: unknown = ''): Promise<SpasmGlossary> =>
    fixture<SpasmGlossary>(html`<spasm-glossary .only=${only}>${inside}</spasm-glossary>`);
  const words = (element: Element): string[] => findAll(element, 'dt').map(textOf);
  const word = (element: Element, id: string): HTMLElement => find(element, `#spasm-${id}`);

  it('shows every word once, in the order of the alphabet', async () => {
    const shown = words(await show());
    expect([...shown].sort()).to.deep.equal(glossary.items.map(({title}) => title).sort());
    const {compare} = new Intl.Collator('en');
    expect(shown).to.deep.equal([...shown].sort(compare));
  });

  it('defines each word by the meaning that follows it', async () => {
    const element = await show();
    for (const {id, title, meaning} of glossary.items) {
      const term = word(element, id);
      expect(textOf(find(element, `#spasm-${id} dfn`))).to.equal(title);
      expect(term.parentElement?.parentElement?.localName).to.equal('dl');
      expect(term.nextElementSibling?.localName).to.equal('dd');
      expect(term.nextElementSibling?.textContent).to.equal(meaning);
    }
  });

  it('names the sources of the words that it shows, and not those of others', async () => {
    const sourcesIn = async (only: string): Promise<string> => {
      const element = await show(only);
      return textOf(find(element, '.small > details'));
    };
    const [disc, swayback] = [await sourcesIn('disc'), await sourcesIn('swayback')];
    const ofSwayback = itemOf(glossary.items, 'swayback').sources;
    for (const {publisher} of ofSwayback) expect(swayback).to.contain(publisher);
    expect(disc).not.to.equal(swayback);
  });

  it('only: shows the chosen words alone, separated by spaces or commas, and all after removal', async () => {
    const element = await show('tendon, disc\ncartilage');
    expect(words(element)).to.deep.equal([titleOf('cartilage'), titleOf('disc'), titleOf('tendon')]);
    element.only = null;
    await element.updateComplete;
    expect(words(element)).to.have.length(glossary.items.length);
  });

  it('only: does without the one word that it does not know, and names it', async () => {
    expect(words(await show('disc disk'))).to.deep.equal([titleOf('disc')]);
    expect(warnings.take().join()).to.match(
      /^<spasm-glossary>: given only="disk", allowed spasm, .+ … \(\d+ in all\)$/,
    );
  });

  it('only: keeps the fallback for unknown words, says so, and recovers', async () => {
    const errors = record(document, 'spasm-error');
    const element = await show('disks', html`<p>Fallback</p>`);
    expect(element.firstElementChild?.checkVisibility()).to.equal(true);
    expect(errors.map(({message}) => message)).to.deep.equal(warnings.take());
    element.only = 'disc';
    await element.updateComplete;
    expect(element.firstElementChild?.checkVisibility()).to.equal(false);
    expect(words(element)).to.deep.equal([titleOf('disc')]);
  });

  it('only: shows all words where there is no fallback', async () => {
    expect(words(await show('discus'))).to.have.length(glossary.items.length);
    expect(warnings.take()).to.have.length(1);
  });

  it('is scrolled to the word in the address, which has the focus', async () => {
    const element = await show();
    for (const id of ['tumour', 'chronic-acute']) {
      await visit(id);
      await until(() => focused() === word(element, id), `the focus on ${id}`);
      const {top, bottom} = word(element, id).getBoundingClientRect();
      expect(top).to.be.at.least(-1);
      expect(bottom).to.be.at.most(innerHeight + 1);
    }
  });

  it('marks the word gone to by more than its ring, and has no stop for Tab there', async () => {
    const element = await show();
    const entry = (id: string): string =>
      getComputedStyle(word(element, id).parentElement ?? element).backgroundColor;
    await visit('vertebra');
    await until(() => focused() === word(element, 'vertebra'), 'the focus on the word');
    expect(entry('vertebra')).not.to.equal(entry('disc'));
    await press('Tab');
    expect(focused()).to.equal(find(element, '[part="help"] > summary'));
  });

  it('lets a reader click a word without a ring', async () => {
    const element = await show('disc');
    await click(word(element, 'disc'));
    expect(getComputedStyle(word(element, 'disc')).outlineStyle).to.equal('none');
  });

  it('sets the word beside its meaning where there is room, and above it elsewhere', async () => {
    const parent = await fixture<HTMLElement>(html`<div style="inline-size: 700px"></div>`);
    const element = document.createElement('spasm-glossary');
    parent.append(element);
    await element.updateComplete;
    const tops = (): (number | undefined)[] =>
      [word(element, 'disc'), word(element, 'disc').nextElementSibling].map((each) =>
        Math.round(each?.getBoundingClientRect().top ?? NaN),
      );
    expect(tops()[0]).to.equal(tops()[1]);
    parent.style.inlineSize = '300px';
    expect(tops()[0]).to.be.lessThan(tops()[1] ?? 0);
    expect(element.scrollWidth).to.be.at.most(300);
  });

  it('fires nothing of its own, and reads as text', async () => {
    const errors = record(document, 'spasm-error');
    expect(seen(await show())).not.to.match(/[{}]/);
    expect(errors).to.have.length(0);
  });
});
