import {expect} from '@open-wc/testing';
import {linkTo} from '../../src/internal/link-to.js';

describe('the address of an item', () => {
  const base = document.createElement('base');
  const element = document.createElement('p');
  afterEach(() => base.remove());

  it('is its name alone', () => {
    expect(linkTo('care', element)).to.equal('#spasm-care');
  });

  it('stays on the page where a base leads elsewhere', () => {
    base.href = 'https://other.example/';
    document.head.append(base);
    const link = document.createElement('a');
    link.href = linkTo('care', element);
    expect(link.host).to.equal(location.host);
    expect(link.pathname).to.equal(location.pathname);
    expect(link.search).to.equal(location.search);
    expect(link.hash).to.equal('#spasm-care');
  });
});
