import {expect, fixture, html} from '@open-wc/testing';
import {fill} from '../../src/content/phrase.js';
import {phrases, postureTips} from '../../src/content/posture-tips.js';
import {plainText} from '../../src/content/text.js';
import '../../src/define/posture-tip.js';
import type {PostureTip} from '../../src/index.js';
import {click, find, findAll, focused, press, record, seen, textOf} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const tips = postureTips.items;
const title = (element: Element): string => textOf(find(element, '[part="heading"]'));
const eyebrow = (element: Element): string => textOf(find(element, '[part="eyebrow"]'));
const titleAt = (index: number): string => tips.at(index)?.title ?? '';
const button = (element: Element, text: string): HTMLElement => find(element, 'button', text);
const position = (number: number, total = tips.length): string => fill(phrases.tipPosition, {number, total});

describe('<posture-tip>', () => {
  const warnings = watchWarnings();

  async function show(
    attributes: Readonly<Record<string, string>> = {},
    parent?: Element,
  ): Promise<PostureTip> {
    const element = document.createElement('posture-tip');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    (parent ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
    await element.updateComplete;
    return element;
  }

  for (const {id, title: tip, summary, body} of tips) {
    it(`tip: shows ${id} with its text and a picture`, async () => {
      const element = await show({tip: id});
      expect(title(element)).to.equal(tip);
      for (const part of [summary, ...body]) expect(seen(element)).to.contain(plainText(part));
      expect(find(element, 'path').getBoundingClientRect().height).to.be.greaterThan(10);
    });
  }

  it('shows the first tip by default, and again when the attribute is removed', async () => {
    const element = await show();
    expect(title(element)).to.equal(titleAt(0));
    expect(eyebrow(element)).to.equal(phrases.tip);
    element.tip = tips[2]?.id ?? '';
    await element.updateComplete;
    expect(title(element)).to.equal(titleAt(2));
    element.tip = null;
    await element.updateComplete;
    expect(title(element)).to.equal(titleAt(0));
  });

  it('audience: keeps a tip that is asked for, whoever it is for', async () => {
    const element = await show({audience: 'desk', tip: 'pregnant-back'});
    const asked = tips.find(({id}) => id === 'pregnant-back');
    expect(find(element, '[part="heading"]').textContent).to.equal(asked?.title);
    const meant = tips.filter(({audiences}) => audiences.includes('desk'));
    expect(seen(element)).to.contain(` of ${meant.length + 1}`);
  });

  it('audience: shows only tips meant for one of the groups', async () => {
    const element = await show({audience: 'pregnancy parents'});
    const meant = tips.filter(({audiences}) =>
      audiences.some((id) => id === 'pregnancy' || id === 'parents'),
    );
    expect(title(element)).to.equal(meant[0]?.title);
    expect(seen(element)).to.contain(position(1, meant.length));
  });

  it('goes on and back by the buttons, around the end, and tells which tip is shown', async () => {
    const element = await show();
    const selects = record(document, 'spasm-select');
    await click(button(element, phrases.tipPrevious));
    await element.updateComplete;
    expect(title(element)).to.equal(titleAt(-1));
    expect(seen(element)).to.contain(position(tips.length));
    await click(button(element, phrases.tipNext));
    await element.updateComplete;
    await click(button(element, phrases.tipNext));
    await element.updateComplete;
    expect(title(element)).to.equal(titleAt(1));
    expect(selects.map(({itemId}) => itemId)).to.deep.equal(
      [tips.at(-1), tips[0], tips[1]].map((tip) => tip?.id),
    );
    expect(
      selects.every(({target, bubbles, composed}) => target === element && bubbles && composed),
    ).to.equal(true);
  });

  it('announces the new tip, and leaves the focus on the button', async () => {
    const element = await show();
    const next = button(element, phrases.tipNext);
    next.focus();
    await press('Enter');
    await element.updateComplete;
    expect(focused()).to.equal(next);
    const live = find(element, '[aria-live="polite"]');
    expect(live.getAttribute('aria-atomic')).to.equal('true');
    expect(live.contains(find(element, '[part="heading"]'))).to.equal(true);
    expect(title(element)).to.equal(titleAt(1));
  });

  const leftToRight = [
    ['ArrowRight', 1],
    ['ArrowLeft', 0],
    ['ArrowLeft', -1],
    ['Home', 0],
    ['End', -1],
    ['ArrowRight', 0],
  ] as const;
  const mirrored = {ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', Home: 'Home', End: 'End'} as const;

  for (const [lang, dir, isMirrored] of [
    ['en', 'ltr', false],
    ['en', 'rtl', true],
    ['ar', 'rtl', false],
  ] as const) {
    it(`goes by arrow keys, Home and End in a page of lang=${lang} dir=${dir}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
      const element = await show({}, parent);
      button(element, phrases.tipPrevious).focus();
      for (const [key, index] of leftToRight) {
        await press(isMirrored ? mirrored[key] : key);
        await element.updateComplete;
        expect(title(element)).to.equal(titleAt(index));
      }
    });
  }

  it('leaves other keys, and keys held together with others, to the browser', async () => {
    const element = await show();
    const navigation = find(element, '[role="group"]');
    expect(navigation.getAttribute('aria-label')).to.equal(phrases.tipsNavigation);
    const keys = [
      {key: 'ArrowDown'},
      ...['ctrlKey', 'altKey', 'metaKey'].map((held) => ({key: 'End', [held]: true})),
    ];
    for (const key of keys) {
      const event = new KeyboardEvent('keydown', {...key, bubbles: true, cancelable: true});
      expect(navigation.dispatchEvent(event)).to.equal(true);
    }
    await element.updateComplete;
    expect(title(element)).to.equal(titleAt(0));
  });

  it('fires nothing when the page chooses a tip, nor when a key leads to the tip that is shown', async () => {
    const selects = record(document, 'spasm-select');
    const element = await show({tip: tips[3]?.id ?? ''});
    element.tip = tips[0]?.id ?? null;
    await element.updateComplete;
    button(element, phrases.tipNext).focus();
    await press('Home');
    await element.updateComplete;
    expect(title(element)).to.equal(titleAt(0));
    expect(selects).to.have.length(0);
  });

  it('goes where the page says after the reader has gone elsewhere', async () => {
    const element = await show({tip: tips[3]?.id ?? ''});
    await click(button(element, phrases.tipNext));
    element.tip = tips[7]?.id ?? null;
    await element.updateComplete;
    expect(title(element)).to.equal(titleAt(7));
  });

  it('keeps the fallback for an unknown tip, says so, and recovers', async () => {
    const errors = record(document, 'spasm-error');
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.innerHTML = '<posture-tip tip="sit-straight"><p>Fallback</p></posture-tip>';
    const element = parent.firstElementChild as PostureTip;
    await element.updateComplete;
    expect(element.firstElementChild?.checkVisibility()).to.equal(true);
    expect(findAll(element, '[part="card"]')).to.have.length(0);
    const [warning] = warnings.take();
    expect(warning).to.match(
      /^<posture-tip>: given tip="sit-straight", allowed change-position, .+ … \(12 in all\)$/,
    );
    expect(errors.map(({message}) => message)).to.deep.equal([warning]);
    element.tip = 'change-position';
    await element.updateComplete;
    expect(title(element)).to.equal(itemOf(tips, 'change-position').title);
  });

  for (const [attribute, value] of [
    ['rotate', 'weekly'],
    ['audience', 'desks'],
  ] as const) {
    it(`${attribute}: does without a value it does not know, and says so`, async () => {
      const element = await show({[attribute]: value});
      expect(title(element)).to.equal(titleAt(0));
      expect(warnings.take().join()).to.contain(`<posture-tip>: given ${attribute}="${value}", allowed d`);
    });
  }
});
