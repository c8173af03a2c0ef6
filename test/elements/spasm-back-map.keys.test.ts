import {expect, fixture, html} from '@open-wc/testing';
import {phrases} from '../../src/content/causes.js';
import {regionIds} from '../../src/content/vocabulary.js';
import '../../src/define/spasm-back-map.js';
import type {SpasmBackMap} from '../../src/index.js';
import {find, findAll, focused, press, record, textOf} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('<spasm-back-map> by keyboard', () => {
  watchWarnings();

  async function show(dir = 'ltr', region = ''): Promise<SpasmBackMap> {
    const parent = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
    const element = document.createElement('spasm-back-map');
    if (region) element.region = region;
    parent.append(element);
    await element.updateComplete;
    return element;
  }

  const radios = (element: Element): HTMLInputElement[] => findAll(element, 'input');
  const chosen = (element: Element): string | undefined =>
    radios(element).find((each) => each.checked)?.value;

  for (const [dir, forward, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`goes down and up the body in a page of dir=${dir}: the focus, the choice and the drawing together`, async () => {
      const element = await show(dir);
      radios(element)[0]?.focus();
      const steps = [
        ['ArrowDown', 1],
        ['ArrowDown', 2],
        ['ArrowUp', 1],
        [forward, 2],
        [back, 1],
        ['Home', 0],
        ['ArrowUp', -1],
        ['ArrowDown', 0],
        ['End', -1],
      ] as const;
      for (const [key, index] of steps) {
        await press(key);
        await element.updateComplete;
        const region = regionIds.at(index) ?? '';
        expect(focused(), key).to.equal(radios(element).at(index));
        expect(chosen(element), key).to.equal(region);
        const shape = find<SVGElement>(element, `path[data-region="${region}"]`);
        expect(shape.classList.contains('pointed'), key).to.equal(true);
        expect(textOf(find(element, '[part="group-heading"]'))).to.equal(
          phrases.mapRegions[regionIds.at(index) ?? 'neck'],
        );
      }
    });
  }

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`chooses the part that has the focus by ${name}, and tells it once`, async () => {
      const element = await show();
      const selects = record(document, 'spasm-select');
      radios(element)[0]?.focus();
      expect(chosen(element)).to.equal(undefined);
      await press(key);
      await press(key);
      await element.updateComplete;
      expect(chosen(element)).to.equal('neck');
      expect(selects.map(({itemId}) => itemId)).to.deep.equal(['neck']);
    });
  }

  it('is one stop for the Tab key, at the chosen part', async () => {
    const element = await show('ltr', 'pelvis');
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await press('Tab');
    expect(focused()).to.equal(find(element, 'input[value="pelvis"]'));
    await press('Tab');
    expect(focused()).to.equal(find(element, '[part="action"]'));
  });

  it('tells each step, and nothing when the key leads nowhere', async () => {
    const element = await show('ltr', 'neck');
    const selects = record(document, 'spasm-select');
    radios(element)[0]?.focus();
    await press('Home');
    expect(selects).to.have.length(0);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(selects.map(({itemId}) => itemId)).to.deep.equal(['upper-back', 'mid-back']);
  });

  it('leaves other keys, and keys held together with others, to the browser', async () => {
    const element = await show('ltr', 'neck');
    const [first] = radios(element);
    const keys = [
      {key: 'x'},
      {key: 'Tab'},
      ...['ctrlKey', 'altKey', 'metaKey'].map((held) => ({key: 'End', [held]: true})),
    ];
    for (const key of keys) {
      const event = new KeyboardEvent('keydown', {...key, bubbles: true, cancelable: true});
      expect(first?.dispatchEvent(event)).to.equal(true);
    }
    expect(chosen(element)).to.equal('neck');
  });

  it('takes the mark of the focus away with the focus', async () => {
    const element = await show('ltr', 'neck');
    radios(element)[0]?.focus();
    await element.updateComplete;
    expect(findAll(element, 'svg .pointed')).to.have.length(1);
    await press('Tab');
    await element.updateComplete;
    expect(findAll(element, 'svg .pointed')).to.have.length(0);
  });
});
