import {expect} from '@open-wc/testing';
import type {run} from 'axe-core';
import {phrases} from '../../src/content/posture-tips.js';
import {seen} from '../helpers/dom.js';
import {tags} from '../helpers/tags.js';
import {documentOf, openPage, site, tagIn} from './support.js';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** What axe finds on a page; it has to stand in the page, which the page's own policy would forbid. */
async function problemsOn(name: string): Promise<readonly string[]> {
  const text = await (await fetch(site + name)).text();
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.cssText = 'inline-size: 640px; block-size: 900px';
  frame.srcdoc = text
    .replace('../frame.js', '/dist/site/frame.js')
    .replace(/<meta http-equiv[^>]*>/, '')
    .replace('</head>', '<script src="/node_modules/axe-core/axe.min.js"></script></head>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  if (text.includes('frame.js')) await tagIn(frame);
  const {axe} = frame.contentWindow as unknown as {axe: {run: typeof run}};
  const {violations} = await axe.run({resultTypes: ['violations']});
  return violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`);
}

describe('the page of each tag', () => {
  for (const {tag} of tags) {
    it(`shows <${tag}>, and its policy has nothing to refuse`, async () => {
      const frame = await openPage(`${tag}.html`);
      const refused: string[] = [];
      documentOf(frame).addEventListener('securitypolicyviolation', ({blockedURI}) =>
        refused.push(blockedURI),
      );
      const element = await tagIn(frame);
      expect(element.localName).to.equal(tag);
      expect(element.shadowRoot.querySelectorAll('style')).to.have.length(0);
      expect(element.shadowRoot.querySelector('h1')?.checkVisibility()).to.equal(true);
      expect(frame.contentWindow?.getComputedStyle(documentOf(frame).body).maxInlineSize).to.equal('none');
      expect(refused).to.deep.equal([]);
    });

    it(`is accessible with <${tag}>`, async () => {
      expect(await problemsOn(`${tag}.html`)).to.deep.equal([]);
    });
  }

  it('leads to the list of pages, which leads back', async () => {
    const frame = await openPage('index.html');
    expect(await problemsOn('index.html')).to.deep.equal([]);
    const links = [...documentOf(frame).querySelectorAll('a')].map(({pathname}) => pathname);
    expect(links).to.include('/dist/site/en/spasm-cause-list.html');
    const page = await openPage('posture-tip.html');
    expect(documentOf(page).querySelector<HTMLAnchorElement>('nav a')?.pathname).to.equal(
      '/dist/site/en/index.html',
    );
  });
});

describe('the query of a page', () => {
  it('gives attributes to the tag', async () => {
    const element = await tagIn(await openPage('posture-tip.html?tip=warm-up'));
    expect(element.getAttribute('tip')).to.equal('warm-up');
    expect(element.shadowRoot.querySelector('h1')?.textContent).to.match(/warm up/i);
    const list = await tagIn(await openPage('spasm-cause-list.html?filterable&open=disc-problem'));
    expect(list.shadowRoot.querySelector('input[type="search"]')).not.to.equal(null);
    expect(list.shadowRoot.querySelector<HTMLDetailsElement>('#spasm-disc-problem')?.open).to.equal(true);
  });

  it('gives tokens to the page, and nothing else to its styles', async () => {
    const frame = await openPage(
      'spasm-overview.html?--spasm-accent=%23a00000&--other=1&style=color:red&color=red',
    );
    await tagIn(frame);
    const {style} = documentOf(frame).documentElement;
    expect(style.cssText).to.equal('--spasm-accent: #a00000;');
  });

  it('shows no other item for one that there is not, and the way to help all the same', async () => {
    for (const page of ['spasm-cause-card.html?cause=nope', 'posture-tip.html?tip=nope']) {
      const element = await tagIn(await openPage(page));
      expect(seen(element)).to.contain(phrases.cannotShow);
      expect(element.shadowRoot.querySelector('[part="help"]')).not.to.equal(null);
      expect(element.textContent).to.equal('');
    }
  });

  it('cannot hide words by tokens', async () => {
    const names = ['text', 'muted', 'surface', 'shadow', 'danger', 'warning'];
    const query = names.map((name) => `--spasm-${name}=transparent`).join('&');
    const frame = await openPage(`spasm-care-guide.html?${query}`);
    await tagIn(frame);
    expect(documentOf(frame).documentElement.style.cssText).to.equal('');
  });

  it('cannot say whom to call, who has checked the text, where other text is, or a language', async () => {
    const query =
      'phone=123&emergency-phone=123&reviewed-by=x&content-src=/x.json&report-href=https://x.example/&lang=fr';
    const element = await tagIn(await openPage(`spasm-care-guide.html?${query}`));
    expect(element.getAttributeNames()).to.deep.equal(['heading-level']);
    expect(element.shadowRoot.querySelector('a[href^="tel:"]')).to.equal(null);
  });

  it('brings in no markup, no script, and no attribute that the tag lacks', async () => {
    const bad = encodeURIComponent('"><img src=x onerror=parent.hit=1><script>parent.hit=1</script>');
    const query = `tip=${bad}&onclick=parent.hit=1&onload=parent.hit=1&id=x&class=x&href=javascript:parent.hit=1&${bad}=${bad}`;
    const frame = await openPage(
      `posture-tip.html?${query}&--spasm-accent=red;background:url(/x)&--spasm-text=}*{display:none}`,
    );
    const element = await tagIn(frame);
    expect(element.getAttributeNames().sort()).to.deep.equal(['heading-level', 'tip']);
    const page = documentOf(frame);
    expect(page.querySelectorAll('img, script[src]:not([src="../frame.js"])')).to.have.length(0);
    expect('hit' in window).to.equal(false);
    expect(page.documentElement.style.backgroundImage).to.equal('');
    expect(seen(element)).to.contain(phrases.cannotShow);
  });

  it('does nothing when it is very long', async () => {
    const element = await tagIn(await openPage(`posture-tip.html?tip=${'x'.repeat(6000)}`));
    expect(element.getAttribute('tip')?.length).to.be.at.most(2000);
  });
});
