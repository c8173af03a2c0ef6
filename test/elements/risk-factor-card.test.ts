import {expect, fixture, html} from '@open-wc/testing';
import {phrases, riskFactors} from '../../src/content/risk-factors.js';
import {plainText} from '../../src/content/text.js';
import '../../src/define/risk-factor-card.js';
import type {RiskFactorCard} from '../../src/index.js';
import {find, findAll, record, seen, textOf} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('<risk-factor-card>', () => {
  const warnings = watchWarnings();

  const show = (factor: string, inside: unknown = ''): Promise<RiskFactorCard> =>
    fixture<RiskFactorCard>(html`<risk-factor-card factor=${factor}>${inside}</risk-factor-card>`);

  for (const {id, title, summary, body, changeable, changeNote} of riskFactors.items) {
    it(`shows ${id}: name, text, and in words whether the reader can change it`, async () => {
      const element = await show(id);
      const text = seen(element);
      expect(textOf(find(element, '[part="heading"]'))).to.equal(title);
      for (const part of [summary, ...body]) expect(text).to.contain(plainText(part));
      const answer = `${phrases.changeAnswers[changeable]}. ${plainText(changeNote ?? '')}`.trim();
      expect(textOf(find(element, 'dt'))).to.equal(phrases.changeQuestion);
      expect(textOf(find(element, 'dd'))).to.equal(answer);
    });
  }

  it('shows a picture that assistive technology passes over', async () => {
    const icon = find<SVGElement>(await show('age'), '[part="icon"]');
    const drawn = icon.querySelector('path')?.getBoundingClientRect();
    expect(drawn?.width).to.be.greaterThan(10);
    expect(drawn?.height).to.be.greaterThan(10);
    expect(icon.getAttribute('aria-hidden')).to.equal('true');
  });

  it('shows another factor when the attribute or the property changes', async () => {
    const element = await show('age');
    const title = (): string => textOf(find(element, '[part="heading"]'));
    element.setAttribute('factor', 'fitness');
    await element.updateComplete;
    expect(title()).to.equal(itemOf(riskFactors.items, 'fitness').title);
    element.factor = 'work';
    await element.updateComplete;
    expect(title()).to.equal(itemOf(riskFactors.items, 'work').title);
  });

  it('keeps the fallback for an unknown factor, says so, and recovers', async () => {
    const errors = record(document, 'spasm-error');
    const element = await show('aging', html`<p>Fallback</p>`);
    const fallback = element.querySelector('p');
    expect(fallback?.checkVisibility()).to.equal(true);
    expect(findAll(element, '[part="card"]')).to.have.length(0);
    const named = riskFactors.items
      .slice(0, 5)
      .map(({id}) => id)
      .join(', ');
    const warning = `<risk-factor-card>: given factor="aging", allowed ${named} … (${riskFactors.items.length} in all)`;
    expect(warnings.take()).to.deep.equal([warning]);
    expect(errors.map(({message}) => message)).to.deep.equal([warning]);
    element.factor = 'age';
    await element.updateComplete;
    expect(fallback?.checkVisibility()).to.equal(false);
    expect(find(element, '[part="card"]').checkVisibility()).to.equal(true);
  });

  it('says that it cannot show anything when there is no fallback either, and still leads to help', async () => {
    const element = await show('Age');
    expect(seen(element)).to.contain(phrases.cannotShow);
    expect(find(element, '[part="help"] > summary').checkVisibility()).to.equal(true);
    expect(warnings.take()).to.have.length(1);
  });

  it('tells that no factor was given, shows one, and goes back when the attribute is removed', async () => {
    const errors = record(document, 'spasm-error');
    const element = await fixture<RiskFactorCard>(html`<risk-factor-card></risk-factor-card>`);
    expect(warnings.take().join()).to.match(/^<risk-factor-card>: given factor=.+, allowed age, /);
    element.factor = 'age';
    await element.updateComplete;
    element.setAttribute('factor', 'age');
    element.removeAttribute('factor');
    await element.updateComplete;
    expect(seen(element)).to.contain(phrases.cannotShow);
    expect(errors).to.have.length(1);
  });

  it('fires nothing of its own when all is well', async () => {
    const errors = record(document, 'spasm-error');
    await show('age');
    expect(errors).to.have.length(0);
  });
});
