import {expect, fixture, html} from '@open-wc/testing';
import {phrases} from '../../src/content/common.js';
import type {Source} from '../../src/content/published.js';
import {sourceLine, sourceList} from '../../src/pieces/sources.js';
import {textOf} from '../helpers/dom.js';

const linked: Source = {
  title: 'Back <b>pain',
  publisher: 'NHS',
  url: 'https://example.org/a',
  date: '2022-04-19',
};
const study: Source = {publisher: 'The Journal'};

describe('the sources', () => {
  it('stand in a list with publisher and date, or with a word that none is given', async () => {
    const list = await fixture<HTMLElement>(sourceList([linked, study], phrases));
    expect([...list.children].map(textOf)).to.deep.equal([
      'Back <b>pain (NHS), 2022-04-19',
      `${phrases.study} (The Journal), ${phrases.noDate}`,
    ]);
  });

  it('are linked only where there is an address', async () => {
    const list = await fixture<HTMLElement>(sourceList([linked, study], phrases));
    expect([...list.querySelectorAll('a')].map(({href, rel}) => [href, rel])).to.deep.equal([
      ['https://example.org/a', 'noopener noreferrer'],
    ]);
  });

  it('of one item stand in a line', async () => {
    const line = await fixture<HTMLElement>(html`<div>${sourceLine([linked, study], phrases)}</div>`);
    expect(textOf(line)).to.equal(
      `${phrases.sourcesLabel}: Back <b>pain (NHS); ${phrases.study} (The Journal)`,
    );
  });
});
