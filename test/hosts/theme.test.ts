import {expect} from '@open-wc/testing';

import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {contrastIn} from '../support/contrast.js';
import {
  addTags,
  openEverything,
  tagIn,
  tagOfTurn,
  tagsIn,
  tagsReady,
  textElementsIn,
  the,
} from '../support/host-tags.js';
import {layoutFaults} from '../support/layout.js';
import * as tokens from '../../src/styles/tokens.js';

/** Names of all tokens, as the source has them. */
const names = [
  ...new Set(Object.values(tokens).flatMap(({cssText}) => cssText.match(/--spasm-[a-z-]+/g) ?? [])),
];

/** What can be in a theme that somebody has broken. */
const garbage: Readonly<Record<string, string>> = {
  'a word': 'garbage',
  nothing: ' ',
  'a number': '7',
  'a huge length': '1e9px',
  'a length below zero': '-5px',
  'a division by zero': 'calc(1px / 0)',
  'an inherited value': 'inherit',
  'the way out of a style sheet': '</style><script>alert(1)</script>',
  'an address': 'url("/hosts/picture.svg?theme")',
  'a set of images': 'image-set("/hosts/picture.svg?theme" 1x)',
  'a hundred kilobytes': 'a'.repeat(100_000),
};

/** Only these may change how large things are; set apart so that nothing else can. */
const clamped = [
  '--spasm-size',
  '--spasm-space',
  '--spasm-radius',
  '--spasm-line-width',
  '--spasm-icon-size',
];

async function openTheme(value: string, among: readonly string[] = names): Promise<HostPage> {
  const page = await openHostPage('tags.html');
  addTags(page);
  for (const name of among) page.document.body.style.setProperty(name, value);
  await tagsReady(page);
  await openEverything(page);
  return page;
}

function requests(page: HostPage): readonly string[] {
  return page.window.performance.getEntriesByType('resource').map(({name}) => name);
}

afterEach(closeHostPages);

describe('a theme', () => {
  it('has about twenty tokens', () => {
    expect(names.length).to.be.within(18, 24);
  });

  for (const [turn, [what, value]] of Object.entries(garbage).entries()) {
    it(`with ${what} in every token leaves text that can be read`, async () => {
      const page = await openTheme(value);
      for (const element of tagsIn(page.document).flatMap(textElementsIn)) {
        const size = parseFloat(page.window.getComputedStyle(element).fontSize);
        expect(size, element.textContent).to.be.within(10, 100);
      }
      expect(layoutFaults(page).filter((fault) => /lines overlap|lies on/.test(fault))).to.deep.equal([]);
      expect(requests(page).filter((name) => name.includes('theme'))).to.deep.equal([]);
      expect(page.seen.errors).to.deep.equal([]);
      expect((await contrastIn(page, tagOfTurn(turn))).faults).to.deep.equal([]);
    });
  }

  it('could be seen to make a request, if it made one', async () => {
    const page = await openTheme('url("/hosts/picture.svg?theme")');
    const picture = page.document.createElement('img');
    const loaded = new Promise((resolve) => picture.addEventListener('load', resolve));
    picture.src = '/hosts/picture.svg?theme';
    page.document.body.append(picture);
    await loaded;
    expect(requests(page).filter((name) => name.includes('theme'))).to.have.length(1);
  });

  for (const value of ['1e9px', '-5px']) {
    it(`keeps sizes within bounds (${value})`, async () => {
      const page = await openTheme(value, clamped);
      const {shadowRoot} = tagIn(page, 'risk-factor-card');
      const text = page.window.getComputedStyle(the(shadowRoot, '.lead + p'));
      const card = page.window.getComputedStyle(the(shadowRoot, '.card'));
      expect(parseFloat(text.fontSize)).to.be.within(12, 64);
      expect(parseFloat(card.borderTopWidth)).to.be.within(0, 8);
      expect(parseFloat(card.borderTopLeftRadius)).to.be.within(0, 32);
      expect(parseFloat(card.paddingTop)).to.be.within(0, 60);
      expect(the(shadowRoot, '.icon').getBoundingClientRect().width).to.be.within(16, 160);
    });
  }

  for (const value of ['0', '-1', '99', '1e9px']) {
    it(`keeps lines apart and together (line height ${value})`, async () => {
      const page = await openTheme(value, ['--spasm-line-height']);
      const {fontSize, lineHeight} = page.window.getComputedStyle(
        the(tagIn(page, 'risk-factor-card').shadowRoot, '.lead + p'),
      );
      const ratio = lineHeight === 'normal' ? 1.2 : parseFloat(lineHeight) / parseFloat(fontSize);
      expect(ratio).to.be.within(1.2, 3);
    });
  }

  it('with wrong colours takes no ring, mark or border away', async () => {
    const page = await openTheme('garbage', ['--spasm-accent', '--spasm-control']);
    const {shadowRoot} = tagIn(page, 'posture-tip');
    const button = the(shadowRoot, '[part=navigation] button');
    button.focus();
    const style = (element: Element, part?: string) => page.window.getComputedStyle(element, part);
    expect(style(button).borderTopStyle).to.equal('solid');
    expect(style(the(shadowRoot, 'summary'), '::after').borderBottomStyle).to.equal('solid');
    if (button.matches(':focus-visible')) expect(style(button).outlineStyle).to.equal('solid');
  });

  it('takes no variable without our prefix', async () => {
    const page = await openHostPage('tags.html');
    await tagsReady(page);
    const read = () =>
      page.window.getComputedStyle(the(tagIn(page, 'posture-tip').shadowRoot, '.card')).cssText;
    const before = read();
    for (const name of names) page.document.body.style.setProperty(name.replace('--spasm-', '--'), '40px');
    expect(read()).to.equal(before);
  });
});
