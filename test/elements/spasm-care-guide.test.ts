import {expect, fixture, html} from '@open-wc/testing';
import {care, phrases, selfCare} from '../../src/content/care.js';
import {fill} from '../../src/content/phrase.js';
import {markedText, plainText} from '../../src/content/text.js';
import '../../src/define/spasm-care-guide.js';
import type {SpasmCareGuide} from '../../src/index.js';
import {find, findAll, focused, press, record, seen, textOf, until} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';
import {emulateMedia} from '../support/emulate-media.js';

const tierTitles = care.tiers.map(({title}) => title);
const tiers = (element: Element): HTMLElement[] => findAll(element, '[part="tier"]');
const shownTiers = (element: Element): string[] =>
  tiers(element).map((tier) => textOf(tier.querySelector('[part="help-heading"]') ?? tier));
const calls = (element: Element): HTMLAnchorElement[] => findAll<HTMLAnchorElement>(element, '[part="call"]');

describe('<spasm-care-guide>', () => {
  const warnings = watchWarnings();

  async function show(
    attributes: Readonly<Record<string, string>> = {},
    inside = '',
  ): Promise<SpasmCareGuide> {
    const element = document.createElement('spasm-care-guide');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = inside;
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  }

  it('shows every sign of all tiers, the most urgent first, with nothing to open', async () => {
    const element = await show();
    const text = seen(element);
    expect(shownTiers(element)).to.deep.equal(tierTitles);
    for (const {action, lead, signs} of care.tiers) {
      for (const part of [action, lead, ...signs.map(markedText)]) expect(text).to.contain(plainText(part));
    }
    for (const tier of tiers(element)) expect(tier.closest('details')).to.equal(null);
  });

  it('shows what to do at home below the tiers', async () => {
    const element = await show();
    const text = seen(element);
    const last = tiers(element).at(-1);
    for (const {title, summary, body} of selfCare.items) {
      for (const part of [title, summary, ...body]) expect(text).to.contain(plainText(part));
      const place = find(element, '[part="item-heading"]', title);
      expect(
        Boolean((last?.compareDocumentPosition(place) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING),
      ).to.equal(true);
    }
    expect(text).to.contain(plainText(selfCare.intro ?? ''));
  });

  it('is the help itself, and does not repeat it', async () => {
    const element = await show();
    expect(findAll(element, '[part="help"]')).to.have.length(0);
    expect(seen(element).split(tierTitles[0] ?? '').length).to.equal(2);
  });

  it('tells the tiers apart by number, outline and weight, whatever the colours are', async () => {
    const element = await show();
    const marks = tiers(element).map((tier) => ({
      order: textOf(tier.querySelector('[part="eyebrow"]') ?? tier),
      picture: tier.querySelector('path')?.getAttribute('d'),
      width: parseFloat(getComputedStyle(tier).borderInlineStartWidth),
    }));
    expect(marks.map(({order}) => order)).to.deep.equal(
      [1, 2, 3].map((number) => fill(phrases.careOrder, {number, total: 3})),
    );
    expect(new Set(marks.map(({picture}) => picture)).size).to.equal(3);
    const widths = marks.map(({width}) => width);
    expect(widths).to.deep.equal([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).to.equal(3);
  });

  it('draws each picture whole and gives it room', async () => {
    for (const path of findAll<SVGPathElement>(await show(), '[part="icon"] path')) {
      const {x, y, width, height} = path.getBBox();
      expect(Math.min(x, y)).to.be.at.least(2);
      expect(Math.max(x + width, y + height)).to.be.at.most(62);
      expect(Math.min(width, height)).to.be.at.least(40);
    }
  });

  it('says whom a sign is meant for', async () => {
    const element = await show();
    for (const {signs} of care.tiers) {
      for (const sign of signs) {
        if (typeof sign === 'string') continue;
        const line = find(element, 'li', sign.text);
        for (const group of sign.for) expect(textOf(line)).to.equal(`${phrases.signFor[group]} ${sign.text}`);
      }
    }
  });

  it('keeps words, borders of links and links in the colour of the text under any accent', async () => {
    const element = await show({phone: '020 7946 0000', 'emergency-phone': '112'});
    element.style.setProperty('--spasm-accent', 'rgb(255, 255, 0)');
    element.style.setProperty('--spasm-icon-color', 'rgb(255, 255, 0)');
    for (const part of findAll(element, '[part="tier"] :is(p, h3, li, a, .icon)')) {
      const {color, borderTopColor, fill: filled} = getComputedStyle(part);
      expect([color, borderTopColor, filled].join()).not.to.contain('255, 255, 0');
    }
    for (const call of calls(element))
      expect(getComputedStyle(call).color).to.equal(getComputedStyle(element).color);
  });

  it('leaves no large coloured ground under the text', async () => {
    const [emergency] = tiers(await show());
    const {backgroundColor, color} = getComputedStyle(emergency ?? document.body);
    expect(color).to.equal(getComputedStyle(document.body).color);
    expect(backgroundColor).to.match(/0?\.0\d+\)$/);
  });

  describe('phone and emergency-phone', () => {
    it('become links that call: one in the first tier, the other in the rest', async () => {
      const element = await show({phone: '+44 (0)20 7946 0000', 'emergency-phone': '112'});
      expect(calls(element).map(({href}) => href)).to.deep.equal([
        'tel:112',
        'tel:+442079460000',
        'tel:+442079460000',
      ]);
      expect(calls(element).map(textOf)).to.deep.equal([
        fill(phrases.callEmergency, {phone: '112'}),
        fill(phrases.callClinic, {phone: '+44 (0)20 7946 0000'}),
        fill(phrases.callClinic, {phone: '+44 (0)20 7946 0000'}),
      ]);
      for (const [index, call] of calls(element).entries())
        expect(tiers(element)[index]?.contains(call)).to.equal(true);
    });

    it('are not guessed, from the language or otherwise', async () => {
      for (const lang of ['en-GB', 'en-US', 'en-AU', 'de']) {
        const element = await show({lang});
        expect(calls(element)).to.have.length(0);
        expect(seen(element)).not.to.match(/\b(999|911|112|000)\b/);
      }
    });

    it('are left out and told when they are no numbers', async () => {
      const errors = record(document, 'spasm-error');
      const element = await show({phone: 'javascript:alert(1)', 'emergency-phone': '1'});
      expect(calls(element)).to.have.length(0);
      const allowed = '2 to 20 digits, with +, spaces, hyphens, dots and brackets';
      expect(warnings.take()).to.deep.equal([
        `<spasm-care-guide>: given emergency-phone="1", allowed ${allowed}`,
        `<spasm-care-guide>: given phone="javascript:alert(1)", allowed ${allowed}`,
      ]);
      expect(errors).to.have.length(2);
      element.emergencyPhone = '112';
      await element.updateComplete;
      expect(calls(element).map(({href}) => href)).to.deep.equal(['tel:112']);
    });

    it('say nothing when they are empty, as templates leave them', async () => {
      expect(calls(await show({phone: '', 'emergency-phone': ''}))).to.have.length(0);
    });

    it('stay whole on a narrow screen', async () => {
      const element = await show({phone: '020 7946 0000'});
      for (const width of [240, 280, 320]) {
        element.style.inlineSize = `${width}px`;
        for (const call of calls(element)) {
          const number = call.querySelector('bdi') ?? call;
          expect(number.getBoundingClientRect().height, String(width)).to.be.lessThan(30);
          expect(getComputedStyle(call).textDecorationLine).to.equal('none');
        }
      }
    });

    it('keep the order of their digits in a page that runs from right to left', async () => {
      const parent = await fixture<HTMLElement>(html`<div dir="rtl" lang="ar"></div>`);
      const element = await show({phone: '+44 20 7946 0000'});
      parent.append(element);
      await element.updateComplete;
      const number = find(element, '[part="call"] bdi');
      expect(getComputedStyle(number).direction).to.equal('ltr');
    });
  });

  describe('tier', () => {
    for (const [index, {id}] of care.tiers.entries()) {
      it(`${id}: shows it and what is more urgent, and all else is one step away`, async () => {
        const element = await show({tier: id});
        expect(shownTiers(element)).to.deep.equal(tierTitles.slice(0, index + 1));
        const isAll = id === 'routine';
        const ways = findAll<HTMLDetailsElement>(element, '[part="help"]');
        expect(ways).to.have.length(isAll ? 0 : 1);
        expect(findAll(element, '[part="item"]')).to.have.length(isAll ? selfCare.items.length : 0);
        for (const way of ways) way.open = true;
        for (const title of tierTitles) expect(seen(element)).to.contain(title);
      });
    }

    it('shows everything for a value it does not know, also where there is a fallback', async () => {
      const element = await show({tier: 'none'}, '<p>Fallback</p>');
      expect(shownTiers(element)).to.deep.equal(tierTitles);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
      expect(warnings.take()).to.deep.equal([
        '<spasm-care-guide>: given tier="none", allowed emergency, urgent, routine',
      ]);
    });

    it('changes what is shown when it changes', async () => {
      const element = await show({tier: 'emergency'});
      element.tier = 'urgent';
      await element.updateComplete;
      expect(shownTiers(element)).to.have.length(2);
      element.removeAttribute('tier');
      await element.updateComplete;
      expect(shownTiers(element)).to.have.length(3);
    });
  });

  it('has headings in order: its own, then tiers and self-care, then the points', async () => {
    const element = await show({'heading-level': '3'});
    const names = (part: string): string[] => [
      ...new Set(findAll(element, `[part="${part}"]`).map(({localName}) => localName)),
    ];
    expect(['heading', 'help-heading', 'section-heading', 'item-heading'].map(names)).to.deep.equal([
      ['h3'],
      ['h4'],
      ['h4'],
      ['h5'],
    ]);
  });

  it('is gone through by keys: from link to link, and each can be seen to have the focus', async () => {
    const element = await show({phone: '020 7946 0000', 'emergency-phone': '112'});
    const [first, second] = calls(element);
    first?.focus();
    await press('Tab');
    expect(focused()).to.equal(second);
    expect(parseFloat(getComputedStyle(second ?? element).outlineWidth)).to.be.at.least(2);
  });

  for (const id of ['urgent', 'warmth-cold']) {
    it(`goes to ${id} when the address names it`, async () => {
      const element = await show();
      location.hash = `#spasm-${id}`;
      await until(() => focused()?.id === `spasm-${id}`, `${id} has the focus`);
      expect(findAll(element, `#spasm-${id}`)).to.deep.equal([focused()]);
      history.replaceState(null, '', location.pathname + location.search);
    });
  }

  it('prints all of it', async () => {
    const element = await show({phone: '020 7946 0000'});
    const isEmulated = await emulateMedia({media: 'print'});
    expect(shownTiers(element)).to.have.length(3);
    for (const part of findAll(element, '[part="tier"], [part="item"], [part="call"]'))
      expect(part.checkVisibility()).to.equal(true);
    if (isEmulated) {
      const [tier] = tiers(element);
      expect(getComputedStyle(tier ?? element).breakInside).to.equal('avoid');
    }
    await emulateMedia({});
  });
});
