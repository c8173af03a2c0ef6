import {expect} from '@open-wc/testing';

import {find, openFrame, until} from '../helpers/dom.js';

const response = await fetch('/dist/integrity.json');
const integrity = (await response.json()) as Readonly<Record<string, string>>;
const fallback = 'Ask us about your back.';

/** A page with a tag and the script, as long as it has this integrity; `outcome` is how loading it ended. */
async function openPage(script: string, value = '') {
  const frame = await openFrame();
  frame.document.body.innerHTML = `<posture-tip>${fallback}</posture-tip>`;
  const element = frame.document.createElement('script');
  element.type = 'module';
  // An address of its own: Chromium keeps a script that it has refused, and other pages would wait for it.
  element.src = `/dist/${script}?integrity=${encodeURIComponent(value)}`;
  element.integrity = value;
  element.crossOrigin = 'anonymous';
  const outcome = await new Promise<string>((resolve) => {
    for (const type of ['load', 'error']) element.addEventListener(type, () => resolve(type), {once: true});
    frame.document.head.append(element);
  });
  const tag = frame.document.querySelector('posture-tip');
  if (!tag) throw new Error('the tag has gone');
  return {outcome, tag, close: frame.close};
}

describe('a page that names the integrity of the script', () => {
  const pageFiles = Object.entries(integrity).filter(([name]) => /(^|\/)spasm-elements\.js$/.test(name));

  it("has the page's file to choose from, and a copy under a hash", () => {
    expect(pageFiles).to.have.length(2);
  });

  for (const [name, value] of pageFiles) {
    it(`runs ${name.replace(/\w{12}/, '…')} with the integrity that the build has written`, async () => {
      const {outcome, tag, close} = await openPage(name, value);
      expect(outcome).to.equal('load');
      await until(() => tag.shadowRoot?.querySelector('[part="heading"]'), 'the tip is shown');
      expect(find(tag, '[part="heading"]').checkVisibility()).to.equal(true);
      close();
    });
  }

  it('keeps the fallback when the script is another one', async () => {
    const other = integrity['spasm-elements.js']?.replace(/.{4}$/, 'AAAA') ?? '';
    const {outcome, tag, close} = await openPage('spasm-elements.js', other);
    expect(outcome).to.equal('error');
    expect(tag.shadowRoot).to.equal(null);
    expect((tag as HTMLElement).innerText).to.equal(fallback);
    close();
  });
});
