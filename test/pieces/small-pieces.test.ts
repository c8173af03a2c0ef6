import {expect, fixture, html} from '@open-wc/testing';
import {care, phrases} from '../../src/content/common.js';
import {glossary} from '../../src/content/glossary.js';
import {fill, pluralForm} from '../../src/content/phrase.js';
import type {Sign} from '../../src/content/published.js';
import {markedText, plainText} from '../../src/content/text.js';
import {explainer} from '../../src/pieces/explained.js';
import {heading} from '../../src/pieces/heading.js';
import {help} from '../../src/pieces/help.js';
import {icon} from '../../src/pieces/icon.js';
import {prose} from '../../src/pieces/prose.js';
import {textOf} from '../helpers/dom.js';

const explain = explainer(glossary, phrases.cannotShow);
const inBox = (content: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${content}</div>`);

describe('a heading', () => {
  it('has the level, and the last level for all below', async () => {
    for (const level of [1, 2, 3, 4, 5, 6, 7]) {
      const [element] = (await inBox(heading(level, '<i>Text', 'heading'))).children;
      expect(element?.localName).to.equal(`h${Math.min(level, 6)}`);
      expect(element?.textContent).to.equal('<i>Text');
      expect(element?.part.contains('heading')).to.equal(true);
    }
  });
});

/** The text of an element without the meanings that its terms open. */
function textWithoutMeanings(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const meaning of copy.querySelectorAll('[popover]')) meaning.remove();
  return textOf(copy);
}

describe('prose', () => {
  it('makes each text a paragraph, without the marks of terms and without markup', async () => {
    const box = await inBox(prose(['Two {discs|disc}.', 'The {no-such-term} <b>is</b>'], explain));
    expect([...box.children].map((child) => [child.localName, textWithoutMeanings(child)])).to.deep.equal([
      ['p', 'Two discs.'],
      ['p', 'The no such term <b>is</b>'],
    ]);
  });
});

describe('a pictogram', () => {
  it('is hidden from assistive technology, and keeps its room while there is none', async () => {
    for (const path of ['M0 0h64v64H0z', undefined]) {
      const svg = (await inBox(icon(path))).querySelector('svg');
      expect(svg?.getAttribute('aria-hidden')).to.equal('true');
      expect(svg?.querySelector('path')?.getAttribute('d')).to.equal(path ?? null);
    }
  });
});

/** The words before a sign that is not for everybody. */
function whoFor(sign: Sign): string {
  return typeof sign === 'string' ? '' : sign.for.map((group) => `${phrases.signFor[group]} `).join('');
}

describe('help', () => {
  it('shows all tiers together, the most urgent first, with every sign', async () => {
    const box = await inBox(help({care, phrases}, 4, explain));
    expect([...box.querySelectorAll('h4')].map(textOf)).to.deep.equal(care.tiers.map(({title}) => title));
    expect(care.tiers.map(({id}) => id)).to.deep.equal(['emergency', 'urgent', 'routine']);
    const signs = care.tiers.flatMap((tier) => tier.signs);
    const lines = [...box.querySelectorAll('li')].map(textWithoutMeanings);
    expect(lines).to.deep.equal(signs.map((sign) => whoFor(sign) + plainText(markedText(sign))));
    expect(signs.filter((sign) => whoFor(sign) !== '').length).to.be.greaterThan(5);
    for (const {action, lead} of care.tiers) {
      expect(textWithoutMeanings(box)).to.contain(plainText(action));
      expect(textWithoutMeanings(box)).to.contain(plainText(lead));
    }
  });
});

describe('a phrase', () => {
  it('has its gaps filled, and keeps those it has no value for', () => {
    expect(fill('{name}, {role}', {name: '{role}$&', role: 3})).to.equal('{role}$&, 3');
    expect(fill('{missing} {toString} {__proto__}', {})).to.equal('{missing} {toString} {__proto__}');
  });

  it('takes the form that fits the count', () => {
    const forms = {one: 'one', other: 'other'};
    expect([0, 1, 2].map((count) => pluralForm(forms, count, 'en'))).to.deep.equal(['other', 'one', 'other']);
    expect(pluralForm({other: 'other'}, 1, 'en')).to.equal('other');
    expect(pluralForm({few: 'few', other: 'other'}, 3, 'pl')).to.equal('few');
  });
});
