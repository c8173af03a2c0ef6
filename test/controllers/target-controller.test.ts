import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {TargetController} from '../../src/controllers/target-controller.js';
import {until} from '../helpers/dom.js';

class TargetHost extends LitElement {
  id_: unknown = 'target';
  renders = 0;
  readonly target = new TargetController(this, () => this.id_);

  override updated(): void {
    this.renders += 1;
  }
}
customElements.define('target-host', TargetHost);

describe('TargetController', () => {
  let place: HTMLElement;

  beforeEach(async () => {
    place = await fixture<HTMLElement>(html`<div></div>`);
  });

  async function add(id: unknown = 'target'): Promise<TargetHost> {
    const host = document.createElement('target-host') as TargetHost;
    host.id_ = id;
    place.append(host);
    await host.updateComplete;
    return host;
  }

  function addTarget(id = 'target'): HTMLElement {
    const target = document.createElement('p');
    target.id = id;
    place.append(target);
    return target;
  }

  it('finds what is there', async () => {
    const target = addTarget();
    expect((await add()).target.element).to.equal(target);
  });

  it('updates the host when the element comes, and not before', async () => {
    const host = await add();
    expect(host.target.element).to.equal(undefined);
    addTarget('other');
    await new Promise(requestAnimationFrame);
    expect(host.renders).to.equal(1);
    const target = addTarget();
    await until(() => host.renders === 2, 'the update');
    expect(host.target.element).to.equal(target);
    addTarget('another');
    await new Promise(requestAnimationFrame);
    expect(host.renders).to.equal(2);
  });

  it('updates the host when another element takes the place', async () => {
    const first = addTarget();
    const host = await add();
    expect(host.renders).to.equal(1);
    const id = first.id;
    first.remove();
    const second = addTarget(id);
    await until(() => host.renders === 2, 'the update');
    expect(host.target.element).to.equal(second);
  });

  it('stops to look when the host leaves, and looks anew where it comes to', async () => {
    const host = await add();
    host.remove();
    const target = addTarget();
    await new Promise(requestAnimationFrame);
    expect(host.renders).to.equal(1);
    expect(host.target.element).to.equal(undefined);
    place.append(host);
    await host.updateComplete;
    expect(host.target.element).to.equal(target);
  });

  it('finds nothing for what is no id', async () => {
    addTarget('7');
    for (const id of [null, undefined, '', 7, {}, Symbol('x')]) {
      expect((await add(id)).target.element).to.equal(undefined);
    }
  });
});
