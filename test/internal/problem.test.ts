import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {describeProblem, tell} from '../../src/internal/problem.js';
import {record} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';

const given = (value: unknown): string =>
  describeProblem('a-tag', {attribute: 'only', given: value, allowed: 'an id'});

describe('describeProblem', () => {
  it('names what was given and what is allowed', () => {
    expect(given('x')).to.equal('<a-tag>: given only="x", allowed an id');
    expect(given(NaN)).to.equal('<a-tag>: given only=NaN, allowed an id');
  });

  it('names the first five of a long list, and how many there are', () => {
    const message = describeProblem('a-tag', {attribute: 'only', given: 'x', allowed: [...'abcdef']});
    expect(message).to.equal('<a-tag>: given only="x", allowed a, b, c, d, e … (6 in all)');
  });

  it('runs no code of what was given', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('was read');
        },
      },
    );
    expect(given(trap)).to.equal('<a-tag>: given only=(object), allowed an id');
    expect(given(Symbol('x'))).to.contain('(symbol)');
    expect(given(10n)).to.contain('(bigint)');
  });

  it('stays one short, clean line for any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        const message = given(text);
        expect(message).not.to.match(/\p{C}/u);
        expect(message.length).to.be.at.most(130);
      }),
    );
    expect(given('\u202Eevil\u0000\uD800\n')).to.contain('"\uFFFDevil\uFFFD\uFFFD\uFFFD"');
  });
});

describe('tell', () => {
  const warnings = watchWarnings();

  it('fires an event each time and warns once for each message, a hundred times at most', async () => {
    const element = await fixture<HTMLElement>(html`<div></div>`);
    const errors = record(document, 'spasm-error');
    const problem = {attribute: 'only', given: 'twice', allowed: 'an id'};
    tell(element, problem);
    tell(element, problem);
    expect(warnings.take()).to.deep.equal(['<div>: given only="twice", allowed an id']);
    expect(errors.map(({message}) => message)).to.deep.equal(
      Array(2).fill('<div>: given only="twice", allowed an id'),
    );
    for (let count = 0; count < 150; count += 1) tell(element, {...problem, given: count});
    expect(warnings.take()).to.have.length(99);
    expect(errors).to.have.length(152);
  });
});
