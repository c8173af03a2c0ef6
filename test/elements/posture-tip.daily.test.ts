import {expect, fixture, html} from '@open-wc/testing';
import {phrases, postureTips} from '../../src/content/posture-tips.js';
import '../../src/define/posture-tip.js';
import type {PostureTip} from '../../src/index.js';
import {watchClock} from '../helpers/clock.js';
import {click, find, textOf} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';

const title = (element: Element): string => textOf(find(element, '[part="heading"]'));
const eyebrow = (element: Element): string => textOf(find(element, '[part="eyebrow"]'));

describe('<posture-tip rotate="daily">', () => {
  watchWarnings();
  const RealDate = Date;
  const letItBe = watchClock();

  const show = (tip = ''): Promise<PostureTip> =>
    fixture<PostureTip>(html`<posture-tip rotate="daily" tip=${tip}></posture-tip>`);

  async function titleOn(time: number | string): Promise<string> {
    letItBe(time);
    return title(await show());
  }

  it('shows the same tip to all readers of a day, early and late', async () => {
    const early = await titleOn('2026-03-01T00:00:01');
    expect(await titleOn('2026-03-01T23:59:59')).to.equal(early);
    expect(eyebrow(await show())).to.equal(phrases.tipOfTheDay);
  });

  it('shows every tip in its turn, one each day, also over the change of the clocks', async () => {
    const shown: string[] = [];
    for (const [day] of postureTips.items.entries()) {
      shown.push(await titleOn(new RealDate(2026, 2, 22 + day, 12).getTime()));
    }
    expect(shown.sort()).to.deep.equal(postureTips.items.map((tip) => tip.title).sort());
  });

  it('shows a tip on a clock that stands before 1970', async () => {
    expect(postureTips.items.map((tip) => tip.title)).to.contain(await titleOn('1969-12-31T23:00:00'));
  });

  it('leaves no clock running', async () => {
    const started: string[] = [];
    const own = {setTimeout: window.setTimeout, setInterval: window.setInterval};
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('posture-tip');
    element.rotate = 'daily';
    const spy = (name: string): never => ((): number => started.push(name)) as never;
    Object.assign(window, {setTimeout: spy('setTimeout'), setInterval: spy('setInterval')});
    parent.append(element);
    await element.updateComplete;
    find(element, 'button', phrases.tipNext).click();
    await element.updateComplete;
    element.remove();
    Object.assign(window, own);
    expect(started).to.deep.equal([]);
  });

  it('lets tip go first', async () => {
    const element = await show(postureTips.items[5]?.id);
    expect(title(element)).to.equal(postureTips.items[5]?.title);
    expect(eyebrow(element)).to.equal(phrases.tip);
  });

  it('calls a tip of the day so only until the reader goes to another', async () => {
    letItBe('2026-03-01T12:00:00');
    const element = await show();
    const daily = title(element);
    await click(find(element, 'button', phrases.tipNext));
    await element.updateComplete;
    expect(title(element)).not.to.equal(daily);
    expect(eyebrow(element)).to.equal(phrases.tip);
    element.rotate = null;
    await element.updateComplete;
    expect(title(element)).to.equal(postureTips.items[0]?.title);
  });
});
