import {expect, fixture, html} from '@open-wc/testing';
import {SpasmErrorEvent, SpasmSelectEvent, SpasmToggleEvent} from '../src/index.js';
import {record} from './helpers/dom.js';

describe('the events', () => {
  it('carry what happened out of the shadow root a tag stands in', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    const seen = [
      record(document, 'spasm-toggle'),
      record(document, 'spasm-select'),
      record(document, 'spasm-error'),
    ] as const;
    inner.dispatchEvent(new SpasmToggleEvent('age', true));
    inner.dispatchEvent(new SpasmSelectEvent('age'));
    inner.dispatchEvent(new SpasmSelectEvent('age', false));
    inner.dispatchEvent(new SpasmErrorEvent('a message'));
    const [toggle, select, error] = [seen[0][0], seen[1][0], seen[2][0]];
    expect([toggle?.itemId, toggle?.open]).to.deep.equal(['age', true]);
    expect(seen[1].map(({itemId, selected}) => [itemId, selected])).to.deep.equal([
      ['age', true],
      ['age', false],
    ]);
    expect(error?.message).to.equal('a message');
    expect([toggle, select, error].map((event) => event?.target)).to.deep.equal([host, host, host]);
  });

  it('cannot be cancelled, since they tell of what has been done', () => {
    const events = [new SpasmToggleEvent('a', true), new SpasmSelectEvent('a'), new SpasmErrorEvent('a')];
    expect(events.some(({cancelable}) => cancelable)).to.equal(false);
  });
});
