import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {meta} from '../../src/content/common.js';
import {find, findAll, openFrame, record, textOf} from '../helpers/dom.js';
import {make, tags, type AnyTag} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

for (const each of tags) {
  describe(`<${each.tag}>, in what all tags share,`, () => {
    const warnings = watchWarnings();

    async function show(attributes: Readonly<Record<string, string>> = {}): Promise<AnyTag> {
      const element = make(each, attributes);
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      return element;
    }

    const level = (element: AnyTag, part = 'heading'): string => find(element, `[part="${part}"]`).localName;

    it('has null, or false, for what is not given', () => {
      const element = document.createElement(each.tag);
      const {elementProperties} = element.constructor as typeof LitElement;
      for (const [name, {type}] of elementProperties)
        expect(element[name as keyof typeof element], String(name)).to.equal(type ? false : null);
    });

    it('has headings of level 2 and below by default', async () => {
      const element = await show();
      expect(level(element)).to.equal('h2');
      expect(level(element, 'help-heading')).to.equal('h3');
    });

    for (const given of [1, 2, 3, 4, 5, 6]) {
      it(`heading-level="${given}": has headings from there on, 6 at most`, async () => {
        const element = await show({'heading-level': `${given}`});
        expect(level(element)).to.equal(`h${given}`);
        expect(level(element, 'help-heading')).to.equal(`h${Math.min(given + 1, 6)}`);
        for (const inside of findAll(element, 'h1, h2, h3, h4, h5, h6').slice(1)) {
          expect(Number(inside.localName.slice(1))).to.be.at.least(Math.min(given + 1, 6));
        }
      });
    }

    const wrong = ['0', '7', '-1', '2.5', '1e1', '1e309', '3 ', 'two', '', '\u0663', '9'.repeat(40)];
    // After a hundred warnings a page hears no more.
    for (const given of each === tags[0] ? wrong : wrong.slice(0, 2)) {
      it(`heading-level="${given}": falls back to 2, and says so`, async () => {
        const errors = record(document, 'spasm-error');
        const element = await show({'heading-level': given});
        expect(level(element)).to.equal('h2');
        expect(warnings.take()).to.deep.equal([
          `<${each.tag}>: given heading-level="${given}", allowed 1 to 6`,
        ]);
        expect(errors).to.have.length(1);
      });
    }

    it('heading-level: takes a number as property, and 2 again after removal', async () => {
      const element = await show({'heading-level': '5'});
      element.headingLevel = 3;
      await element.updateComplete;
      expect(level(element)).to.equal('h3');
      element.setAttribute('heading-level', '4');
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(level(element)).to.equal('h2');
    });

    it('leads to help by one closed disclosure, and to its sources by another', async () => {
      const element = await show();
      const below = findAll<HTMLDetailsElement>(element, '[part="help"], .small > details');
      expect(below.map((details) => details.open)).to.deep.equal([false, false]);
      for (const details of below) {
        details.open = true;
        expect(details.lastElementChild?.checkVisibility()).to.equal(true);
      }
    });

    it('keeps its general-information and review lines out of reach of the page’s style', async () => {
      const element = await show();
      const outer = findAll(element, '[part]').filter((part) => part.matches('[part="base"] *'));
      const lines = findAll(element, 'div.small > p');
      expect(lines.map(textOf)).to.deep.equal([meta.general, meta.unreviewed]);
      for (const line of lines) {
        expect(line.part.length).to.equal(0);
        expect(outer.some((part) => part.contains(line))).to.equal(false);
      }
    });

    it('keeps the fallback that the page of a frame gave it', async () => {
      const frame = await openFrame();
      frame.document.body.append(make(each, {[each.attribute]: 'unknown-in-a-frame'}));
      const element = frame.document.body.firstElementChild as AnyTag;
      const fallback = frame.document.createElement('p');
      fallback.textContent = 'Fallback';
      element.append(fallback);
      await element.updateComplete;
      expect(fallback.getBoundingClientRect().height > 0).to.equal(!each.neverFallsBack);
      expect(warnings.take()).to.have.length(1);
      frame.close();
    });

    it('keeps the fallback when it cannot be drawn, says so, and harms no other tag', async () => {
      const element = make(each);
      element.innerHTML = '<p>Fallback</p>';
      Object.defineProperty(element, 'level', {
        get: () => {
          throw new Error('a policy forbids it');
        },
      });
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      expect(element.firstElementChild?.checkVisibility()).to.equal(true);
      expect(warnings.take().join()).to.match(
        new RegExp(`^<${each.tag}>: .*fallback stays.*a policy forbids it`),
      );
      expect(level(await show())).to.equal('h2');
    });
  });
}
