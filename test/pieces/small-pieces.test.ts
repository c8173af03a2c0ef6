import {expect, fixture, html} from '@open-wc/testing';
import {care} from '../../src/content/common.js';
import {fill, pluralForm} from '../../src/content/phrase.js';
import {plainText} from '../../src/content/text.js';
import {heading} from '../../src/pieces/heading.js';
import {help} from '../../src/pieces/help.js';
import {icon} from '../../src/pieces/icon.js';
import {prose} from '../../src/pieces/prose.js';
import {textOf} from '../helpers/dom.js';

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

describe('prose', () => {
  it('makes each text a paragraph, without the marks of terms and without markup', async () => {
    const box = await inBox(prose(['Two {discs|disc}.', 'The {spinal-canal} <b>is</b>']));
    expect([...box.children].map((child) => [child.localName, textOf(child)])).to.deep.equal([
      ['p', 'Two discs.'],
      ['p', 'The spinal canal <b>is</b>'],
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

describe('help', () => {
  it('shows all tiers together, the most urgent first, with every sign', async () => {
    const box = await inBox(help(care, 4));
    expect([...box.querySelectorAll('h4')].map(textOf)).to.deep.equal(care.tiers.map(({title}) => title));
    expect(care.tiers.map(({id}) => id)).to.deep.equal(['emergency', 'urgent', 'routine']);
    const signs = care.tiers.flatMap((tier) => tier.signs.map(plainText));
    expect([...box.querySelectorAll('li')].map(textOf)).to.deep.equal(signs);
    for (const {action, lead} of care.tiers) {
      expect(textOf(box)).to.contain(plainText(action));
      expect(textOf(box)).to.contain(lead);
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
