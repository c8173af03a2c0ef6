import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {OpenItemsController} from '../../src/controllers/open-items-controller.js';
import {click, find, findAll, record, until} from '../helpers/dom.js';
import {leave, visit} from '../helpers/address.js';

/** A list as the tags have it. */
class ItemsHost extends LitElement {
  isPrinting = false;
  isSingle = false;
  links = 0;
  readonly items = new OpenItemsController(this, {
    isPrinting: () => this.isPrinting,
    isSingle: () => this.isSingle,
    onLink: () => (this.links += 1),
  });

  protected override render(): TemplateResult {
    const details = (id: string, name: string): TemplateResult =>
      html`<details id=${name} ?open=${this.items.has(id)}><summary>${id}</summary></details>`;
    return html`<div @toggle=${this.items.toggleListener}>
      ${['first', 'second'].map((id) => details(id, `spasm-${id}`))}
      <div id="spasm-third" tabindex="-1">${details('third', 'inside')}</div>
      ${details('none', 'other')}
    </div>`;
  }
}
customElements.define('items-host', ItemsHost);

describe('the items that are open', () => {
  afterEach(leave);

  const show = (): Promise<ItemsHost> => fixture<ItemsHost>(html`<items-host></items-host>`);
  const open = (host: ItemsHost): string[] => findAll(host, '[open]').map(({id}) => id);

  async function set(host: ItemsHost, ...ids: readonly string[]): Promise<void> {
    host.items.openAtFirst(ids, true);
    host.requestUpdate();
    await host.updateComplete;
  }

  it('are those that are set, and no others', async () => {
    const host = await show();
    await set(host, 'first', 'third');
    expect(open(host)).to.deep.equal(['spasm-first', 'inside']);
    await set(host, 'second');
    expect(open(host)).to.deep.equal(['spasm-second']);
  });

  it('change as the reader opens and closes, which is told; not for what is no item', async () => {
    const host = await show();
    const toggles = record(host, 'spasm-toggle');
    await click(find(host, '#other summary'));
    await click(find(host, '#inside summary'));
    await until(() => toggles.length === 1, 'the event');
    expect([toggles[0]?.itemId, toggles[0]?.open]).to.deep.equal(['third', true]);
    expect(host.items.has('third')).to.equal(true);
    await click(find(host, '#inside summary'));
    await until(() => toggles.length === 2, 'the event');
    expect(host.items.has('third')).to.equal(false);
  });

  it('are one at most where only one may be open', async () => {
    const host = await show();
    host.isSingle = true;
    await set(host, 'first', 'second');
    expect(open(host)).to.deep.equal(['spasm-first']);
    const toggles = record(host, 'spasm-toggle');
    await click(find(host, '#spasm-second summary'));
    await until(() => toggles.length === 1, 'the event');
    await host.updateComplete;
    expect(open(host)).to.deep.equal(['spasm-second']);
  });

  it('are one at most when that is asked for later, whatever the reader has opened', async () => {
    const host = await show();
    await set(host, 'first', 'second');
    const toggles = record(host, 'spasm-toggle');
    await click(find(host, '#inside summary'));
    await until(() => toggles.length === 1, 'the event');
    host.isSingle = true;
    host.items.openAtFirst(['first', 'second'], false);
    host.requestUpdate();
    await host.updateComplete;
    expect(open(host)).to.have.length(1);
  });

  it('are left alone by what the printer opens and closes', async () => {
    const host = await show();
    const toggles = record(host, 'spasm-toggle');
    const details = find<HTMLDetailsElement>(host, '#spasm-first');
    let told = 0;
    details.addEventListener('toggle', () => (told += 1));
    host.isPrinting = true;
    details.open = true;
    await until(() => told === 1, 'the browser to tell');
    expect(host.items.has('first')).to.equal(false);
    expect(toggles).to.have.length(0);
  });

  it('are joined by the one in the address, and the tag is asked to make way for it', async () => {
    const host = await show();
    await set(host, 'first');
    await visit('second');
    await until(() => host.items.has('second'), 'the item to open');
    await host.updateComplete;
    expect(open(host)).to.deep.equal(['spasm-first', 'spasm-second']);
    expect(host.links).to.equal(1);
  });
});
