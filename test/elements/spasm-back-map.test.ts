import {expect, fixture, html} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {causes, phrases} from '../../src/content/causes.js';
import {fill, pluralForm} from '../../src/content/phrase.js';
import type {Region} from '../../src/content/published.js';
import {plainText} from '../../src/content/text.js';
import {regionIds} from '../../src/content/vocabulary.js';
import '../../src/define/spasm-back-map.js';
import type {SpasmBackMap} from '../../src/index.js';
import {click, find, findAll, focused, press, record, seen, textOf, until} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';
import {emulateMedia} from '../support/emulate-media.js';

const nameOf = (region: Region): string => phrases.mapRegions[region];
const felt = (region: Region) => causes.items.filter(({regions}) => regions.includes(region));
const elsewhere = causes.items.filter(({regions}) => regions.length === 0);
const radio = (element: Element, region: Region): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[value="${region}"]`);
const shape = (element: Element, region: Region): SVGElement =>
  find<SVGElement>(element, `path[data-region="${region}"]`);
const checked = (element: Element): string[] =>
  findAll<HTMLInputElement>(element, 'input:checked').map(({value}) => value);
const items = (element: Element): HTMLDetailsElement[] => findAll(element, '[part="item"]');
const titles = (element: Element): string[] =>
  findAll(element, '[part="item-heading"]').map((each) =>
    textOf(each).replace(phrases.mapOurChoice, '').trim(),
  );
const groups = (element: Element): string[] => findAll(element, '[part="group-heading"]').map(textOf);

/** Presses the mouse on a shape of the drawing; its middle may lie between two legs. */
async function clickShape(element: Element, region: Region): Promise<void> {
  const path = shape(element, region);
  path.scrollIntoView({block: 'center'});
  const {left, top, width, height} = path.getBoundingClientRect();
  const across = region === 'leg' ? 0.2 : 0.4;
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width * across), Math.round(top + height * 0.5)],
  });
}

describe('<spasm-back-map>', () => {
  const warnings = watchWarnings();

  // A pointer that rests where the next test draws its map would point at a part.
  afterEach(() => Promise.all([emulateMedia({}), sendMouse({type: 'move', position: [0, 0]})]));

  async function show(
    attributes: Readonly<Record<string, string>> = {},
    parent?: Element,
  ): Promise<SpasmBackMap> {
    const element = document.createElement('spasm-back-map');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    (parent ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
    await element.updateComplete;
    return element;
  }

  it('shows the drawing and every part in words, nothing chosen, and the causes without a part', async () => {
    const element = await show();
    expect(findAll(element, 'label').map(textOf)).to.deep.equal(regionIds.map(nameOf));
    for (const region of regionIds)
      expect(shape(element, region).getBoundingClientRect().width).to.be.at.least(24);
    expect(checked(element)).to.deep.equal([]);
    expect(groups(element)).to.deep.equal([phrases.mapElsewhere]);
    expect(titles(element)).to.deep.equal(elsewhere.map(({title}) => title));
    expect(textOf(find(element, '[role="status"]'))).to.equal('');
    expect(seen(element)).to.contain(phrases.mapHint);
  });

  for (const region of regionIds) {
    it(`region: shows the causes of ${region}, closed, and that a place is our own choice`, async () => {
      const element = await show({region});
      const count = felt(region).length;
      expect(checked(element)).to.deep.equal([region]);
      expect(groups(element)).to.deep.equal([nameOf(region), phrases.mapElsewhere]);
      expect(titles(element)).to.deep.equal([...felt(region), ...elsewhere].map(({title}) => title));
      expect(items(element).filter(({open}) => open)).to.have.length(0);
      expect(textOf(find(element, '[role="status"]'))).to.equal(
        fill(pluralForm(phrases.mapCount, count, 'en'), {count}),
      );
      const noted = items(element).map((item) => textOf(item).includes(phrases.mapOurChoice));
      expect(noted).to.deep.equal(
        [...felt(region), ...elsewhere].map(({editorRegions}) => editorRegions?.includes(region) ?? false),
      );
    });
  }

  it('shows summary, text and sources of a cause that the reader opens', async () => {
    const element = await show({region: 'leg'});
    const cause = felt('leg')[0];
    await click(find(element, '[part="item"] summary'));
    await until(() => items(element)[0]?.open, 'the item to open');
    for (const part of [cause?.summary ?? '-', ...(cause?.body ?? [])])
      expect(seen(element)).to.contain(plainText(part));
    expect(seen(element)).to.contain(cause?.sources[0]?.publisher);
  });

  it('shows another part, or none, when attribute or property change, and keeps the property', async () => {
    const element = await show({region: 'neck'});
    element.region = 'pelvis';
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['pelvis']);
    expect(element.getAttribute('region')).to.equal('neck');
    element.setAttribute('region', 'leg');
    await element.updateComplete;
    expect(groups(element)[0]).to.equal(nameOf('leg'));
    element.removeAttribute('region');
    await element.updateComplete;
    expect(checked(element)).to.deep.equal([]);
    expect(groups(element)).to.deep.equal([phrases.mapElsewhere]);
  });

  for (const region of regionIds) {
    it(`is used by mouse: ${region} in the drawing`, async () => {
      const element = await show();
      const selects = record(document, 'spasm-select');
      await clickShape(element, region);
      await element.updateComplete;
      expect(checked(element)).to.deep.equal([region]);
      expect(groups(element)[0]).to.equal(nameOf(region));
      expect(selects.map(({itemId, target}) => [itemId, target])).to.deep.equal([[region, element]]);
      expect(focused()).to.equal(radio(element, region));
    });
  }

  it('is used by mouse: a name in the list', async () => {
    const element = await show();
    const selects = record(document, 'spasm-select');
    await click(find(element, 'label', nameOf('mid-back')));
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['mid-back']);
    expect(selects.map(({itemId, bubbles, composed}) => [itemId, bubbles, composed])).to.deep.equal([
      ['mid-back', true, true],
    ]);
  });

  it('lets neither click nor change of its own leave twice', async () => {
    const element = await show();
    const clicks = record(document, 'click');
    await clickShape(element, 'neck');
    expect(clicks).to.have.length(1);
  });

  it('fires nothing when the page chooses, and when the reader chooses what is chosen', async () => {
    const selects = record(document, 'spasm-select');
    const element = await show({region: 'neck'});
    element.region = 'upper-back';
    await element.updateComplete;
    await clickShape(element, 'upper-back');
    await press('Enter');
    expect(selects).to.have.length(0);
    expect(checked(element)).to.deep.equal(['upper-back']);
  });

  it('shows where the pointer is, in the drawing and in the list', async () => {
    const element = await show();
    const label = find(element, 'label', nameOf('pelvis'));
    const plain = getComputedStyle(shape(element, 'pelvis')).strokeWidth;
    const pointAt = async (target: Element): Promise<void> => {
      target.scrollIntoView({block: 'center'});
      const {left, top, width, height} = target.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + width / 4), Math.round(top + height / 2)]});
      await element.updateComplete;
    };
    await pointAt(label);
    expect(getComputedStyle(shape(element, 'pelvis')).strokeWidth).not.to.equal(plain);
    await pointAt(shape(element, 'pelvis'));
    expect(label.classList.contains('pointed')).to.equal(true);
    await pointAt(find(element, '[part="heading"]'));
    expect(label.classList.contains('pointed')).to.equal(false);
    expect(getComputedStyle(shape(element, 'pelvis')).strokeWidth).to.equal(plain);
  });

  it('takes the choice back, tells it, and keeps the focus', async () => {
    const element = await show({region: 'leg'});
    const selects = record(document, 'spasm-select');
    await click(find(element, 'button', phrases.mapClear));
    await element.updateComplete;
    expect(selects.map(({itemId}) => itemId)).to.deep.equal(['']);
    expect(checked(element)).to.deep.equal([]);
    expect(groups(element)).to.deep.equal([phrases.mapElsewhere]);
    expect(focused()).to.equal(radio(element, 'neck'));
    await clickShape(element, 'leg');
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['leg']);
  });

  it('closes what was open when another part is chosen', async () => {
    const element = await show({region: 'lower-back'});
    for (const item of items(element)) item.open = true;
    await clickShape(element, 'neck');
    await element.updateComplete;
    const mine = items(element).slice(0, felt('neck').length);
    expect(mine.filter(({open}) => open)).to.have.length(0);
  });

  it('keeps the fallback for an unknown part, says so, and recovers', async () => {
    const errors = record(document, 'spasm-error');
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.innerHTML = '<spasm-back-map region="neck pelvis"><p>Fallback</p></spasm-back-map>';
    const element = parent.firstElementChild as SpasmBackMap;
    await element.updateComplete;
    expect(element.firstElementChild?.checkVisibility()).to.equal(true);
    expect(findAll(element, '[part="drawing"]')).to.have.length(0);
    const [warning] = warnings.take();
    expect(warning).to.match(/^<spasm-back-map>: given region="neck pelvis", allowed neck, .+ \(7 in all\)$/);
    expect(errors.map(({message}) => message)).to.deep.equal([warning]);
    element.region = 'pelvis';
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['pelvis']);
  });

  it('shows the map without a choice when the part is unknown and there is no fallback', async () => {
    const element = await show({region: 'knee'});
    expect(warnings.take()).to.have.length(1);
    expect(checked(element)).to.deep.equal([]);
    await clickShape(element, 'neck');
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['neck']);
  });

  it('shows the same drawing in a page that runs from right to left', async () => {
    const places: number[][] = [];
    for (const dir of ['ltr', 'rtl']) {
      const parent = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
      const element = await show({}, parent);
      const drawing = find(element, '[part="drawing"]').getBoundingClientRect();
      places.push(
        regionIds.flatMap((region) => {
          const {left, right} = shape(element, region).getBoundingClientRect();
          return [left - drawing.left, right - drawing.left].map(Math.round);
        }),
      );
      const abdomen = shape(element, 'abdomen').getBoundingClientRect();
      expect(abdomen.left, dir).to.be.greaterThan(shape(element, 'neck').getBoundingClientRect().right);
    }
    expect(places[1]).to.deep.equal(places[0]);
  });

  for (const [width, isBeside] of [
    [320, false],
    [800, true],
  ] as const) {
    it(`has the drawing ${isBeside ? 'beside' : 'above'} the list at ${width} px, and nothing sticks out`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      parent.style.inlineSize = `${width}px`;
      const element = await show({region: 'lower-back'}, parent);
      const drawing = find(element, '[part="drawing"]').getBoundingClientRect();
      const list = find(element, '[part="regions"]').getBoundingClientRect();
      expect(list.left >= drawing.right).to.equal(isBeside);
      expect(list.top >= drawing.bottom).to.equal(!isBeside);
      for (const region of regionIds) {
        const {width: across, height} = shape(element, region).getBoundingClientRect();
        expect(Math.min(across, height), region).to.be.at.least(24);
      }
      for (const label of findAll(element, 'label'))
        expect(label.getBoundingClientRect().height).to.be.at.least(43.9);
      expect(parent.scrollWidth).to.be.at.most(width);
    });
  }

  it('prints the drawing, the words and the causes with their text, without the button', async () => {
    const element = await show({region: 'neck'});
    if (await emulateMedia({media: 'print'})) {
      expect(find(element, '[part="drawing"]').getBoundingClientRect().height).to.be.greaterThan(100);
      expect(find(element, 'button', phrases.mapClear).checkVisibility()).to.equal(false);
      expect(find(element, '[part="regions"]').checkVisibility()).to.equal(true);
    }
    dispatchEvent(new Event('beforeprint'));
    for (const {summary} of felt('neck')) expect(seen(element)).to.contain(plainText(summary));
    dispatchEvent(new Event('afterprint'));
    expect(items(element).filter(({open}) => open)).to.have.length(0);
  });

  it('is accessible with places that are our own choice, and with the focus on another part', async () => {
    const element = await show({region: 'mid-back'});
    radio(element, 'neck').focus();
    await expect(element).to.be.accessible();
  });

  it('is accessible with the causes of a part open', async () => {
    const element = await show({region: 'leg'});
    for (const item of items(element)) item.open = true;
    await expect(element).to.be.accessible();
  });

  it('is one group of radio buttons for assistive technology; the drawing is passed over', async () => {
    const element = await show({region: 'neck'});
    expect(find(element, '[role="radiogroup"]').getAttribute('aria-label')).to.equal(phrases.mapTitle);
    expect(find(element, '[part="drawing"]').getAttribute('aria-hidden')).to.equal('true');
    expect(findAll(element, 'svg [tabindex], svg a, svg title')).to.have.length(0);
    expect(find(element, '[role="status"]').checkVisibility()).to.equal(true);
  });

  it('draws a part differently when we chose it for some cause, and the chosen part stronger', async () => {
    const element = await show({region: 'pelvis'});
    const ours = new Set(causes.items.flatMap(({editorRegions = []}) => editorRegions));
    for (const region of regionIds) {
      const {strokeDasharray} = getComputedStyle(shape(element, region));
      expect(strokeDasharray !== 'none', region).to.equal(ours.has(region));
    }
    expect([...ours].length).to.be.within(1, regionIds.length - 1);
    for (const text of [phrases.mapNamed, phrases.mapOurs])
      expect(textOf(find(element, '[part="key"]'))).to.contain(text);
    const width = (region: Region): number =>
      parseFloat(getComputedStyle(shape(element, region)).strokeWidth);
    expect(width('pelvis')).to.be.greaterThan(width('leg'));
  });

  it('keeps its shapes with forced colours, in system colours', async () => {
    const element = await show({region: 'pelvis'});
    if (await emulateMedia({forcedColors: 'active'})) {
      const style = (region: Region): CSSStyleDeclaration => getComputedStyle(shape(element, region));
      expect(style('neck').stroke).to.equal(getComputedStyle(find(element, '[part="heading"]')).color);
      expect(style('pelvis').fill).not.to.equal(style('neck').fill);
      await expect(element).to.be.accessible();
    } else {
      const rules = [...(element.shadowRoot?.adoptedStyleSheets ?? [])].flatMap((sheet) =>
        [...sheet.cssRules].map(({cssText}) => cssText),
      );
      expect(rules.join('\n')).to.match(/forced-colors: active[^@]*\.region\.chosen[^}]*color: highlight/i);
    }
  });
});
