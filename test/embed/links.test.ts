import {expect, fixture, html} from '@open-wc/testing';
import {upgradeIn} from '../../src/embed/upgrade.js';
import {seen} from '../helpers/dom.js';
import {tags, type AnyTag} from '../helpers/tags.js';

const site = 'https://clinic.example/spasm/site/';

async function write(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  upgradeIn(place, site);
  return place;
}

function paragraph(address: string): string {
  return `<p class="theirs"><a href="${address}">About back spasm</a></p>`;
}

/** The tag that stands where the link stood. */
async function upgraded(address: string): Promise<AnyTag> {
  const place = await write(`<h2>Before</h2>${paragraph(address)}<p>After</p>`);
  const element = place.children[1] as AnyTag;
  expect(tags.map(({tag}) => tag)).to.include(element.localName);
  await element.updateComplete;
  return element;
}

const other: Readonly<Record<string, string>> = {
  'with words beside it': `<p>Read <a href="${site}en/posture-tip.html">this</a></p>`,
  'with another link beside it': `<p><a href="${site}en/posture-tip.html">a</a><a href="#b">b</a></p>`,
  'in a list': `<ul><li><a href="${site}en/posture-tip.html">this</a></li></ul>`,
  'that a visitor wrote': `<p><a rel="nofollow ugc" href="${site}en/posture-tip.html">this</a></p>`,
  'that opts out': `<p><a data-spasm-ignore="" href="${site}en/posture-tip.html">this</a></p>`,
  'in a part that opts out': `<nav data-spasm-ignore="">${paragraph(`${site}en/posture-tip.html`)}</nav>`,
  'in an editor': `<div contenteditable="">${paragraph(`${site}en/posture-tip.html`)}</div>`,
  'to another site': paragraph('https://other.example/spasm/site/en/posture-tip.html'),
  'to another scheme': paragraph('http://clinic.example/spasm/site/en/posture-tip.html'),
  'to another port': paragraph('https://clinic.example:8443/spasm/site/en/posture-tip.html'),
  'to another folder': paragraph('https://clinic.example/spasm/en/posture-tip.html'),
  'out of our folder': paragraph(`${site}../en/posture-tip.html`),
  'to a folder with a longer name': paragraph('https://clinic.example/spasm/sites/en/posture-tip.html'),
  'to a page of no tag': paragraph(`${site}en/about-us.html`),
  'to a name of every object': paragraph(`${site}en/constructor.html`),
  'to no language': paragraph(`${site}posture-tip.html`),
  'to a page below': paragraph(`${site}en/more/posture-tip.html`),
  'to something else of the tag': paragraph(`${site}en/posture-tip.json`),
  'with an address that is none': paragraph('https://[/posture-tip.html'),
};

describe('a link to one of our pages, alone in its paragraph', () => {
  for (const {tag, good, title} of tags) {
    it(`becomes <${tag}> with what the address asks for, around the paragraph`, async () => {
      const query = new URLSearchParams(good).toString().replace(/&/g, '&amp;');
      const address = `${site}en/${tag}.html?${query}`;
      const element = await upgraded(address);
      expect(element.localName).to.equal(tag);
      expect(element.innerHTML).to.equal(paragraph(address));
      expect(seen(element)).to.contain(title);
      for (const [name, value] of Object.entries(good)) {
        expect(element.getAttribute(name), name).to.equal(/phone/.test(name) ? null : value);
      }
      expect(element.lang).to.equal('en');
    });
  }

  it('takes from the address only attributes of the tag, and no claim that is not the writer’s to make', async () => {
    const query = new URLSearchParams({
      only: 'disc-problem',
      filterable: '',
      'heading-level': '3',
      lang: 'xx',
      onclick: 'top.forged = true',
      style: 'position: fixed',
      slot: 'header',
      'reviewed-by': 'A forged name',
      'reviewed-role': 'physician',
      'reviewed-on': '2026-01-01',
      'review-due': '2099-01-01',
      'content-src': 'https://other.example/text.json',
      'emergency-phone': '0900 123456',
      phone: '0900 123456',
    });
    const element = await upgraded(`${site}en/spasm-cause-list.html?${query}`.replace(/&/g, '&amp;'));
    expect(element.getAttributeNames().sort()).to.deep.equal(['filterable', 'heading-level', 'lang', 'only']);
    expect(element.lang).to.equal('en');
  });

  it('takes markup in the address as text', async () => {
    const value = '<img src=x onerror="top.forged = true">';
    const element = await upgraded(
      `${site}en/spasm-cause-list.html?region=${encodeURIComponent(value)}&amp;only=%00`,
    );
    expect(element.getAttribute('region')).to.equal(value);
    expect('forged' in window).to.equal(false);
  });

  it('takes the language of the page that it leads to', async () => {
    expect((await upgraded(`${site}pt-BR/posture-tip.html#spasm-warm-up`)).lang).to.equal('pt-BR');
  });

  it('is upgraded once', async () => {
    const place = await write(paragraph(`${site}en/posture-tip.html`));
    const before = place.innerHTML;
    upgradeIn(place, site);
    expect(place.innerHTML).to.equal(before);
    expect((await write(before)).innerHTML, 'stored and read again').to.equal(before);
  });

  it('stays a link in a placeholder and in a tag, where it is the fallback', async () => {
    const link = paragraph(`${site}en/posture-tip.html`);
    const place = await write(`<div data-spasm="risk-factor-card" data-factor="age">${link}</div>`);
    expect(place.querySelector('risk-factor-card')?.innerHTML).to.equal(link);
    const tag = `<risk-factor-card factor="age">${link}</risk-factor-card>`;
    expect((await write(tag)).innerHTML).to.equal(tag);
  });

  it('stays a link where the script does not know its own place', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = paragraph(`${site}en/posture-tip.html`);
    upgradeIn(place, undefined);
    expect(place.innerHTML).to.equal(paragraph(`${site}en/posture-tip.html`));
  });
});

describe('a link', () => {
  for (const [what, markup] of Object.entries(other)) {
    it(`${what} stays a link`, async () => {
      const place = await write(markup);
      expect(place.innerHTML).to.equal(markup);
    });
  }
});
