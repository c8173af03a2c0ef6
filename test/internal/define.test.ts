import {expect} from '@open-wc/testing';
import {define, defined} from '../../src/internal/define.js';
import {version} from '../../src/version.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('define', () => {
  const warnings = watchWarnings();

  it('registers a tag', () => {
    class Own extends HTMLElement {}
    define('test-own', Own);
    expect(document.createElement('test-own')).to.be.instanceOf(Own);
  });

  it('registers a class that the page has given a name of its own', () => {
    class Own extends HTMLElement {}
    customElements.define('test-name-of-the-page', Own);
    define('test-our-name', Own);
    const element = document.createElement('test-our-name');
    expect(element).to.be.instanceOf(Own);
    expect(defined.get('test-our-name')).to.equal(element.constructor);
  });

  it('leaves our own tag of the same version in silence', () => {
    class First extends HTMLElement {
      static readonly spasmElements = version;
    }
    define('test-twice', First);
    define('test-twice', class extends HTMLElement {});
    expect(customElements.get('test-twice')).to.equal(First);
  });

  it('leaves the element of somebody else or of another version, and warns once for all', () => {
    class Other extends HTMLElement {}
    customElements.define('test-taken', Other);
    define('test-taken', class extends HTMLElement {});
    define('test-taken', class extends HTMLElement {});
    expect(customElements.get('test-taken')).to.equal(Other);
    const said = warnings.take();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<test-taken> is taken by other code/);
  });
});
