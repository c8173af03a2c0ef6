import {expect, fixture, html} from '@open-wc/testing';
import {phrases} from '../../src/content/common.js';
import {glossary} from '../../src/content/glossary.js';
import {explainer} from '../../src/pieces/explained.js';
import '../../src/define/spasm-cause-list.js';
import type {SpasmCauseList} from '../../src/elements/spasm-cause-list.js';
import {click, find, findAll, focused, press, textOf, until} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const disc = itemOf(glossary.items, 'disc');

describe('a text with terms', () => {
  const box = (text: string): Promise<HTMLElement> =>
    fixture<HTMLElement>(html`<p>${explainer(glossary, phrases.cannotShow)(text)}</p>`);

  it('reads as written when nothing is opened', async () => {
    const text = await box('Two {discs|disc}, one {spinal-canal}.');
    expect(text.innerText).to.equal('Two discs, one spinal canal.');
  });

  it('gives each term a button and a meaning of its own', async () => {
    const text = await box('A {disc}, more {discs|disc}.');
    const targets = [...text.querySelectorAll('button')].map((button) => button.popoverTargetElement);
    expect(targets.map((target) => target?.textContent)).to.deep.equal([
      `${disc.title} ${disc.meaning}`,
      `${disc.title} ${disc.meaning}`,
    ]);
    expect(new Set(targets.map((target) => target?.id)).size).to.equal(2);
  });

  for (const mark of ['{nowhere}', '{__proto__}', '{word|constructor}', '{<b>|to-string}']) {
    it(`says that ${mark}, which the glossary lacks, cannot be shown`, async () => {
      const text = await box(`A ${mark} here`);
      const word = mark.slice(1).split(/[|}]/)[0];
      expect(text.querySelector('button')?.textContent).to.equal(word);
      expect(text.querySelector('[popover]')?.textContent).to.equal(`${word} ${phrases.cannotShow}`);
    });
  }
});

describe('a term in a tag', () => {
  watchWarnings();

  async function show(): Promise<{button: HTMLButtonElement; meaning: HTMLElement; list: SpasmCauseList}> {
    const list = await fixture<SpasmCauseList>(
      html`<spasm-cause-list only="disc-problem" open="disc-problem"></spasm-cause-list>`,
    );
    const button = find<HTMLButtonElement>(list, '[part="item"] [part="term"]');
    return {button, meaning: button.popoverTargetElement as HTMLElement, list};
  }

  it('has its meaning right behind it, for those who read on', async () => {
    const {button, meaning} = await show();
    expect(button.nextElementSibling).to.equal(meaning);
    expect(meaning.checkVisibility()).to.equal(false);
  });

  it('loads what it means when a reader asks, and then for all terms', async () => {
    const {button, meaning, list} = await show();
    const words = (): string[] => findAll(list, '[part="term-meaning"]').map(textOf);
    expect(meaning.textContent).not.to.contain(disc.meaning);
    await click(button);
    await until(() => words().every((each) => each.length > 30), 'all meanings');
    expect(words()).to.contain(`${disc.title} ${disc.meaning}`);
  });

  it('opens by mouse or touch, and closes by a click elsewhere', async () => {
    const {button, meaning, list} = await show();
    await click(button);
    expect(meaning.matches(':popover-open')).to.equal(true);
    await click(find(list, '[part="heading"]'));
    expect(meaning.matches(':popover-open')).to.equal(false);
  });

  it('opens by Enter and by the space bar, closes by Escape, and keeps the focus', async () => {
    const {button, meaning} = await show();
    button.focus();
    for (const key of ['Enter', ' ']) {
      await press(key);
      expect(meaning.matches(':popover-open'), key).to.equal(true);
      await press('Escape');
      expect(meaning.matches(':popover-open')).to.equal(false);
      expect(focused()).to.equal(button);
    }
  });

  it('shows its meaning whole inside the window, in colours of its own', async () => {
    const {button, meaning} = await show();
    await click(button);
    await until(() => meaning.textContent.length > 30, 'the meaning');
    const {left, right, top, bottom} = meaning.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(top).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(bottom).to.be.at.most(innerHeight);
    expect(meaning.scrollWidth).to.be.at.most(meaning.clientWidth);
  });

  it('has ids that stand once in a tag', async () => {
    const {list} = await show();
    const ids = findAll(list, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(
      findAll<HTMLButtonElement>(list, '[part="term"]').every((term) => term.popoverTargetElement),
    ).to.equal(true);
  });

  it('is accessible when open', async () => {
    const {button, list} = await show();
    await click(button);
    await expect(list).to.be.accessible();
    expect(textOf(button)).not.to.equal('');
  });
});
