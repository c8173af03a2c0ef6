import {expect, fixture, html} from '@open-wc/testing';
import {findAll, record, seen} from './dom.js';
import {make, type AnyTag, type TagCase} from './tags.js';
import {watchWarnings} from './warnings.js';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('a property was read');
    },
    ownKeys: () => {
      throw new Error('the keys were read');
    },
  },
);
const node = document.createElement('b');
node.textContent = 'a node that must not be shown';
const forged = {_$litType$: 1, strings: ['<img src=x onerror="top.forged = true">'], values: []};

const objects: readonly (readonly [name: string, value: unknown])[] = [
  ['a symbol', Symbol('x')],
  ['a big integer', 10n],
  ['a number', 7],
  ['an infinite number', Infinity],
  ['a cyclic object', cyclic],
  ['a throwing proxy', throwing],
  ['a node', node],
  ['a window', window],
  ['a promise', Promise.resolve('age')],
  ['an invalid date', new Date(NaN)],
  ['a function', () => 'age'],
  ['an array', ['age']],
  ['a forged template', forged],
];

const texts: readonly (readonly [name: string, value: string])[] = [
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['toString', 'toString'],
  ['markup', '"><img src=x onerror="top.forged = true"><script>top.forged = true</script>'],
  ['template syntax', '${alert(1)}{{x}}<!--?lit$000000$-->'],
  ['javascript:', 'java\tscript:top.forged=true'],
  ['another origin', '//example.invalid/age'],
  ['a wrong case', 'DISC-PROBLEM'],
  ['JSON', '{"__proto__":{"polluted":true}}'],
  ['lone surrogates', '\uD800disc\uDC00'],
  ['bidi controls', '\u202Ebidi\u2066'],
  ['zero-width signs', 'disc\u200B-problem'],
  ['combining marks', `a${'\u0301'.repeat(500)}`],
  ['a null character', 'age\u0000'],
  ['a line separator', 'aging\u2028aging'],
  ['a megabyte', 'x'.repeat(1_000_000)],
];

/** Gives a tag everything that it cannot use. In a file of its own for each tag, since a page warns only so often. */
export function itSurvivesBadInput(each: TagCase): void {
  describe(`<${each.tag}> given what it cannot use`, () => {
    const warnings = watchWarnings();
    const {tag, attribute, good, title} = each;
    const goodId = Object.values(good)[0] ?? '';
    const property = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

    async function show(element: AnyTag = make(each)): Promise<AnyTag> {
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      return element;
    }

    /** The tag shows useful text, nothing of the input as markup, and nothing has run. */
    function expectHarmless(element: AnyTag): void {
      expect(seen(element).length).to.be.within(200, 30_000);
      expect(findAll(element, 'img, script, b')).to.have.length(0);
      expect(
        findAll<HTMLAnchorElement>(element, 'a').every((a) => /^(https?|tel):$/.test(a.protocol)),
      ).to.equal(true);
      const help = findAll(element, '[part="help"] > summary, [part="tier"]');
      expect(help.some((way) => way.checkVisibility())).to.equal(true);
      expect('forged' in window).to.equal(false);
      expect('polluted' in {}).to.equal(false);
    }

    for (const [name, value] of texts) {
      it(`goes on after ${name} in ${attribute}, says so once in a short line, and recovers`, async () => {
        const errors = record(document, 'spasm-error');
        const element = await show(make(each, {[attribute]: value}));
        expectHarmless(element);
        const said = warnings.take();
        expect(said).to.have.length(1);
        expect(said[0]).to.match(
          new RegExp(`^<${tag}>: given ${attribute}=".{1,81}", allowed .{1,200}$`, 's'),
        );
        expect(errors.map(({message}) => message)).to.deep.equal(said);
        element.setAttribute(attribute, goodId);
        await element.updateComplete;
        expect(seen(element)).to.contain(title);
        expect(errors).to.have.length(1);
      });
    }

    for (const [name, value] of objects) {
      it(`goes on after ${name} as property ${attribute}, tells the page, and recovers`, async () => {
        const errors = record(document, 'spasm-error');
        const element = await show();
        Object.assign(element, {[property]: value});
        await element.updateComplete;
        expectHarmless(element);
        expect(errors).to.have.length(1);
        expect(errors[0]?.message).to.match(new RegExp(`^<${tag}>: given ${attribute}=\\S+, allowed `));
        Object.assign(element, {[property]: goodId});
        await element.updateComplete;
        expect(seen(element)).to.contain(title);
        // One message for all objects, so it may have been said before.
        expect(warnings.take().length).to.be.at.most(1);
      });

      it(`goes on after ${name} as any other property`, async () => {
        const element = await show();
        const common = [
          'headingLevel',
          'contentSrc',
          'reviewedBy',
          'reviewedRole',
          'reviewedOn',
          'reviewDue',
          'reportHref',
        ];
        for (const property of [...common, ...each.others]) {
          Object.assign(element, {[property]: value});
          await element.updateComplete;
          expectHarmless(element);
          Object.assign(element, {[property]: null});
        }
        await element.updateComplete;
        expect(seen(element)).to.contain(title);
        warnings.take();
      });
    }

    it('goes on after a property that was bad before the upgrade', async () => {
      const early = document.implementation.createHTMLDocument('no window').createElement(tag);
      Object.assign(early, {headingLevel: throwing, [property]: cyclic});
      expectHarmless(await show(early as AnyTag));
      warnings.take();
    });

    it('says a mistake only once, whatever the number of tags and renders', async () => {
      const errors = record(document, 'spasm-error');
      const element = await show(make(each, {[attribute]: 'said-once'}));
      await show(make(each, {[attribute]: 'said-once'}));
      element.requestUpdate();
      await element.updateComplete;
      expect(warnings.take()).to.have.length(1);
      expect(errors).to.have.length(2);
    });

    it('takes a megabyte in every attribute', async () => {
      const names = (element: AnyTag): readonly string[] =>
        (element.constructor as typeof HTMLElement & {observedAttributes: string[]}).observedAttributes;
      const element = await show();
      const long = 'y '.repeat(500_000);
      for (const name of names(element)) element.setAttribute(name, long);
      await element.updateComplete;
      expectHarmless(element);
      for (const line of warnings.take()) expect(line.length).to.be.lessThan(400);
    });

    it('lets the last of many values win', async () => {
      const element = await show();
      for (let count = 0; count < 1000; count += 1) element.setAttribute(attribute, `bad-${count}`);
      element.setAttribute(attribute, goodId);
      await element.updateComplete;
      expect(seen(element)).to.contain(title);
    });
  });
}
