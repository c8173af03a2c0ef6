import {expect, fixture, html} from '@open-wc/testing';
import {meta, phrases} from '../../src/content/common.js';
import {find, findAll, record, seen} from '../helpers/dom.js';
import {make, tags, type AnyTag} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

for (const each of tags) {
  describe(`the link of <${each.tag}> to report a problem`, () => {
    const warnings = watchWarnings();

    async function show(attributes: Readonly<Record<string, string>> = {}): Promise<AnyTag> {
      const element = make(each, attributes);
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      return element;
    }

    const link = (element: AnyTag): HTMLAnchorElement | undefined =>
      findAll<HTMLAnchorElement>(element, 'a').find((a) => a.textContent === phrases.reportProblem);

    it('is not there by itself', async () => {
      for (const element of [await show(), await show({'report-href': ''})]) {
        expect(link(element)).to.equal(undefined);
      }
    });

    for (const address of ['https://clinic.example/problem', 'mailto:desk@clinic.example']) {
      it(`leads to ${address}, between the review line and the sources`, async () => {
        const element = await show({'report-href': address});
        expect(link(element)?.href).to.equal(address);
        expect(link(element)?.rel).to.equal('noopener noreferrer');
        expect(link(element)?.checkVisibility()).to.equal(true);
        expect(seen(element)).to.contain(
          `${meta.unreviewed} ${phrases.reportProblem} ${phrases.sourcesLabel}`,
        );
      });
    }

    for (const address of [
      'javascript:top.forged=true',
      'java\tscript:top.forged=true',
      'javas\ncript:top.forged=true',
      'javascript\u0000:top.forged=true',
      'data:text/html,x',
      'vbscript:x',
      '//elsewhere.example',
      'https://clinic.example@elsewhere.example',
    ]) {
      it(`is not there for ${JSON.stringify(address)}, which is told once, and comes with a good address`, async () => {
        const errors = record(document, 'spasm-error');
        const element = await show({'report-href': address});
        element.requestUpdate();
        await element.updateComplete;
        expect(link(element)).to.equal(undefined);
        expect(find(element, '[part="heading"]').textContent).to.contain(each.title);
        const said = warnings.take();
        expect(said).to.have.length(1);
        expect(said[0]).to.match(
          new RegExp(`^<${each.tag}>: given report-href=".+", allowed an address that begins with https://`),
        );
        expect(errors.map(({message}) => message)).to.deep.equal(said);
        element.setAttribute('report-href', 'https://clinic.example/');
        await element.updateComplete;
        expect(link(element)?.href).to.equal('https://clinic.example/');
      });
    }
  });
}
