import {expect, fixture, html} from '@open-wc/testing';
import {causes} from '../../src/content/causes.js';
import {plainText} from '../../src/content/text.js';
import '../../src/define/spasm-back-map.js';
import '../../src/define/spasm-cause-list.js';
import type {SpasmBackMap, SpasmCauseList} from '../../src/index.js';
import {click, find, findAll, focused, press, record, seen, textOf, until} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';

const titlesOf = (region: string): string[] =>
  causes.items.filter(({regions}) => regions.some((id) => id === region)).map(({title}) => title);
const shown = (list: Element): string[] => findAll(list, '[part="item-heading"]').map(textOf);
const links = (map: Element): HTMLAnchorElement[] => findAll(map, '[part="item-heading"] a');

describe('<spasm-back-map for>', () => {
  const warnings = watchWarnings();
  const address = location.pathname + location.search;
  let place: HTMLElement;

  beforeEach(async () => {
    place = await fixture<HTMLElement>(html`<div></div>`);
  });

  afterEach(() => history.replaceState(null, '', address));

  async function add<T extends 'spasm-back-map' | 'spasm-cause-list'>(
    tag: T,
    attributes: Readonly<Record<string, string>> = {},
    parent: ParentNode = place,
  ): Promise<HTMLElementTagNameMap[T]> {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    parent.append(element);
    await element.updateComplete;
    return element;
  }

  const choose = async (map: SpasmBackMap, region: string): Promise<void> => {
    await click(find(map, `label[data-region="${region}"]`));
    await map.updateComplete;
  };
  const follows = (list: SpasmCauseList, region: string): Promise<void> =>
    until(() => shown(list).join() === titlesOf(region).join(), `the list to show ${region}`);

  it('lets the list follow the choice, and leaves it alone before there is one', async () => {
    const list = await add('spasm-cause-list', {id: 'list', region: 'leg'});
    const map = await add('spasm-back-map', {for: 'list'});
    expect(list.region).to.equal('leg');
    await choose(map, 'neck');
    await follows(list, 'neck');
    await choose(map, 'pelvis');
    await follows(list, 'pelvis');
    expect(list.getAttribute('region')).to.equal('leg');
  });

  it('lets the list follow the part chosen at first, one that the page chooses, and shows all again after clearing', async () => {
    const list = await add('spasm-cause-list', {id: 'list'});
    const all = shown(list);
    const map = await add('spasm-back-map', {for: 'list', region: 'neck'});
    await follows(list, 'neck');
    map.region = 'leg';
    await follows(list, 'leg');
    await click(find(map, '[part="action"]'));
    await until(() => shown(list).length === all.length, 'the whole list');
  });

  it('finds a list that comes later, or gets its id later', async () => {
    const map = await add('spasm-back-map', {for: 'list', region: 'neck'});
    const list = await add('spasm-cause-list', {}, await fixture<HTMLElement>(html`<div></div>`));
    list.id = 'list';
    await follows(list, 'neck');
    list.id = '';
    map.setAttribute('for', 'other');
    await map.updateComplete;
    const other = await add('spasm-cause-list', {id: 'other'});
    await follows(other, 'neck');
  });

  it('finds a list in the same shadow root, and none outside', async () => {
    const outside = await add('spasm-cause-list', {id: 'list'});
    const root = place.appendChild(document.createElement('section')).attachShadow({mode: 'open'});
    const map = await add('spasm-back-map', {for: 'list', region: 'neck'}, root);
    const inside = await add('spasm-cause-list', {id: 'list'}, root);
    await follows(inside, 'neck');
    expect(outside.region ?? null).to.equal(null);
    expect(map.isConnected).to.equal(true);
  });

  it('does not undo what the page does with the list', async () => {
    const list = await add('spasm-cause-list', {id: 'list'});
    const map = await add('spasm-back-map', {for: 'list', region: 'neck'});
    await follows(list, 'neck');
    list.region = 'leg';
    map.requestUpdate();
    await map.updateComplete;
    await follows(list, 'leg');
  });

  it('shows the causes that the list has in short, with a way there, and the others to open', async () => {
    const list = await add('spasm-cause-list', {id: 'list', exclude: 'joint-wear'});
    const map = await add('spasm-back-map', {for: 'list', region: 'neck'});
    await until(() => links(map).length > 0, 'the links');
    const felt = causes.items.filter(({regions}) => regions.includes('neck'));
    expect(links(map).map(({hash}) => hash)).to.deep.equal(
      felt.filter(({id}) => id !== 'joint-wear').map(({id}) => `#spasm-${id}`),
    );
    for (const {id, summary} of felt)
      expect(seen(map).includes(plainText(summary)), id).to.equal(id !== 'joint-wear');
    expect(find<HTMLDetailsElement>(map, '#spasm-joint-wear').open).to.equal(false);
    expect(list.renderRoot.querySelector('#spasm-joint-wear')).to.equal(null);
  });

  it('leads to the item in the list, again and again', async () => {
    const list = await add('spasm-cause-list', {id: 'list'});
    const map = await add('spasm-back-map', {for: 'list', region: 'leg'});
    await until(() => links(map).length > 0, 'the links');
    await expect(map).to.be.accessible();
    for (let time = 1; time <= 2; time += 1) {
      const [link] = links(map);
      link?.focus();
      await press('Enter');
      const item = find<HTMLDetailsElement>(list, link?.hash ?? '');
      await until(() => focused() === item.querySelector('summary'), `the focus on the item, time ${time}`);
      expect(item.open).to.equal(true);
    }
  });

  it('says at the choice that there is no such list, and goes on', async () => {
    const errors = record(document, 'spasm-error');
    const map = await add('spasm-back-map', {for: 'nowhere', region: 'neck'});
    expect(errors).to.have.length(0);
    await choose(map, 'leg');
    await choose(map, 'pelvis');
    const [warning] = warnings.take();
    expect(warning).to.equal('<spasm-back-map>: given for="nowhere", allowed the id of a spasm-cause-list');
    expect(errors.map(({message}) => message)).to.deep.equal([warning]);
    expect(find<HTMLInputElement>(map, 'input:checked').value).to.equal('pelvis');
  });

  it('says that what it names is no list', async () => {
    const other = place.appendChild(document.createElement('p'));
    other.id = 'text';
    const map = await add('spasm-back-map', {for: 'text', region: 'neck'});
    expect(warnings.take().join()).to.contain('given for="text", allowed the id of a spasm-cause-list');
    expect('region' in other).to.equal(false);
    Object.assign(map, {for: 7});
    await map.updateComplete;
    expect(warnings.take().join()).to.contain('given for=7');
  });

  it('follows without events of its own', async () => {
    const list = await add('spasm-cause-list', {id: 'list'});
    const map = await add('spasm-back-map', {for: 'list'});
    const heard = [record(list, 'spasm-select'), record(list, 'spasm-toggle'), record(list, 'spasm-error')];
    await choose(map, 'neck');
    await follows(list, 'neck');
    expect(heard.flat()).to.have.length(0);
  });
});
