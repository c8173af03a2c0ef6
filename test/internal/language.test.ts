import {expect, fixture, html} from '@open-wc/testing';
import {isEnglish, languageOf} from '../../src/internal/language.js';
import {find} from '../helpers/dom.js';
import {make, tags, type AnyTag} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('languageOf', () => {
  it('takes the own language, then that of the nearest ancestor, then that of the document', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="fr">
        <p><b lang="de"></b><i lang=""></i></p>
      </div>`,
    );
    expect(languageOf(outer.querySelector('b') ?? outer)).to.equal('de');
    expect(languageOf(outer.querySelector('i') ?? outer)).to.equal('fr');
    expect(languageOf(document.body)).to.equal(document.documentElement.lang);
  });

  it('looks across shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="ar"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'closed'}).append(inner);
    expect(languageOf(inner)).to.equal('ar');
  });

  it('says nothing where nothing is said', () => {
    expect(languageOf(document.createElement('p'))).to.equal('');
  });
});

describe('isEnglish', () => {
  it('knows English in all its forms, and takes the unknown for it', () => {
    for (const tag of ['en', 'EN', 'en-GB', 'en-Latn-US', '']) expect(isEnglish(tag), tag).to.equal(true);
    for (const tag of ['fr', 'ar', 'enm', 'eng', 'x-en']) expect(isEnglish(tag), tag).to.equal(false);
  });
});

for (const each of tags) {
  describe(`<${each.tag}> in a page of another language`, () => {
    watchWarnings();

    async function show(lang: string, dir: string, own?: string): Promise<AnyTag> {
      const parent = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
      const element = make(each, own === undefined ? {} : {lang: own});
      parent.append(element);
      await element.updateComplete;
      return element;
    }

    /** Language and direction that the text has. */
    function textIn(element: AnyTag): (string | undefined)[] {
      const heading = find(element, '[part="heading"]');
      return [heading.closest<HTMLElement>('[lang]')?.lang, getComputedStyle(heading).direction];
    }

    it('marks its text as English', async () => {
      expect(textIn(await show('fr', 'ltr'))).to.deep.equal(['en', 'ltr']);
    });

    it('lets English run from left to right in a page that runs the other way', async () => {
      expect(textIn(await show('ar', 'rtl'))).to.deep.equal(['en', 'ltr']);
    });

    it('lets the page decide the direction of English', async () => {
      expect(textIn(await show('en-GB', 'rtl'))).to.deep.equal(['en', 'rtl']);
    });

    it('hears of a change of its own lang', async () => {
      const element = await show('en', 'rtl', 'he');
      expect(textIn(element)).to.deep.equal(['en', 'ltr']);
      element.removeAttribute('lang');
      await element.updateComplete;
      expect(textIn(element)).to.deep.equal(['en', 'rtl']);
    });

    it('finds the language through the shadow root it stands in', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
      const element = make(each);
      host.attachShadow({mode: 'open'}).append(element);
      await element.updateComplete;
      expect(textIn(element)).to.deep.equal(['en', 'ltr']);
    });
  });
}
