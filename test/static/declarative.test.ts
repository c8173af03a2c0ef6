import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

import type {LitElement, TemplateResult} from 'lit';
import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5';

import {declarative} from '../../build/static/declarative.js';
import {defaultAttributes} from '../../src/static/attributes.js';
import {tagNames} from '../../src/static/tags.js';

const {renderDeclarative} = await declarative('dist');

/** By its name: the built file has a class of its own. */
const refused = {name: 'AttributeError'};

/** Names of the elements of a piece of markup, as a browser reads it, with those in templates. */
function elementsIn(markup: string): readonly string[] {
  const names: string[] = [];
  type Fragment = DefaultTreeAdapterTypes.DocumentFragment;
  type Node = Fragment | DefaultTreeAdapterTypes.ChildNode;
  const visit = (node: Node): void => {
    if ('tagName' in node) names.push(node.tagName);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  const errors: string[] = [];
  visit(parseFragment(markup, {onParseError: ({code}) => errors.push(code)}));
  assert.deepEqual(errors, []);
  return names;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

describe('static/en', () => {
  for (const tag of tagNames) {
    const file = `dist/static/en/${tag}.dsd.html`;

    it(`has <${tag}> with its styles and its text, and nothing of Lit`, () => {
      const text = readFileSync(file, 'utf8');
      const start = new RegExp(`^<${tag}(?: [a-z]+="[a-z-]+")?><template shadowrootmode="open"><style>`);
      assert.match(text, start);
      assert.match(text, new RegExp(`</template><p>[^<]{10,}</p>(<p>[^<]+</p>)?</${tag}>\\n$`));
      // One with the styles, and one for where no script runs.
      assert.equal(count(text, /<style>/g), 2 * count(text, /<template /g));
      assert.equal(count(text, /<noscript>/g), count(text, /<template /g));
      assert.ok(text.includes('<h2 part="heading">'));
      assert.ok(text.includes('No doctor or nurse has checked this text yet.'));
      assert.doesNotMatch(text, /<[!?]|lit\$|defer-hydration|\bundefined\b|\[object|shadowroot=/);
      assert.doesNotMatch(text, /<script|\son(?!ly=)\w+=|\s[@.?][a-z]+=|javascript:/i);
    });

    it(`has <${tag}> in markup that a browser reads without a mistake`, () => {
      const names = elementsIn(readFileSync(file, 'utf8'));
      assert.deepEqual(names.slice(0, 3), [tag, 'template', 'style']);
      // The leaflet is made of other tags.
      const nested = tag === 'spasm-guide' ? 6 : 0;
      assert.equal(names.filter((name) => name === 'template').length, 1 + nested);
    });

    it(`has <${tag}> as the tag would be rendered now`, async () => {
      assert.equal(readFileSync(file, 'utf8'), `${await renderDeclarative(tag)}\n`);
    });
  }
});

describe('renderDeclarative', () => {
  it('takes every attribute that the tag has', async () => {
    const text = await renderDeclarative('spasm-cause-list', {
      open: 'disc-problem',
      filterable: '',
      'heading-level': '4',
    });
    assert.match(text, /^<spasm-cause-list open="disc-problem" filterable heading-level="4">/);
    assert.match(text, /<details part="item" id="spasm-disc-problem" +open/);
    assert.match(text, /<h4 part="heading">/);
    assert.match(text, /part="filter" class="filter needs-script"/);
  });

  it('shows every risk factor and every cause by its id', async () => {
    for (const tag of ['risk-factor-card', 'spasm-cause-card']) {
      const [[attribute = '', id = ''] = []] = Object.entries(defaultAttributes(tag));
      assert.match(await renderDeclarative(tag, {[attribute]: id}), new RegExp(`id="spasm-${id}"`));
      await assert.rejects(renderDeclarative(tag, {}), refused);
      await assert.rejects(renderDeclarative(tag, {[attribute]: 'toString'}), {
        name: 'AttributeError',
        message: new RegExp(`^<${tag}>: given ${attribute}="toString", allowed \\w`),
      });
    }
  });

  it('refuses an attribute that the tag lacks, and a tag that there is not', async () => {
    for (const name of ['onclick', 'style', 'tip', '"><script>']) {
      await assert.rejects(renderDeclarative('spasm-overview', {[name]: 'x'}), refused);
    }
    await assert.rejects(renderDeclarative('spasm-nothing'), /<spasm-nothing> is not registered/);
  });

  it('lets no markup in by values', async () => {
    const bad = '"><img src=x onerror=alert(1)>';
    const text = await renderDeclarative(
      'spasm-care-guide',
      {phone: '020 7946 0000', 'reviewed-by': bad, 'reviewed-role': bad, 'reviewed-on': '2097-01-02'},
      {style: bad, href: bad},
    ).catch((error: unknown) => error);
    assert.equal((text as Error).name, 'AttributeError');
    const shown = await renderDeclarative('spasm-care-guide', {lang: bad}, {style: bad, href: bad});
    assert.doesNotMatch(shown, /<img/);
    assert.ok(!elementsIn(shown).includes('img'));
  });

  it('puts tokens on the tag, and a link into the fallback', async () => {
    const options = {style: '--spasm-accent: #0b6e63', href: 'https://clinic.example/spasm-overview.html'};
    const text = await renderDeclarative('spasm-overview', {}, options);
    assert.match(text, /^<spasm-overview style="--spasm-accent: #0b6e63">/);
    assert.match(
      text,
      /<\/template><p><a href="https:\/\/clinic\.example\/[^"]+">What is a back spasm\?<\/a><\/p>/,
    );
  });

  it('ticks no box, and of the parts of the body the one that is asked for', async () => {
    assert.doesNotMatch(await renderDeclarative('spasm-checklist'), /<input[^<>]*\schecked/);
    const map = await renderDeclarative('spasm-back-map', {region: 'neck'});
    assert.deepEqual(map.match(/value="[\w-]+"\s+checked/g), ['value="neck" checked']);
  });

  it('has the meanings of terms, which no script could fetch', async () => {
    const text = await renderDeclarative('risk-factor-list');
    assert.ok(count(text, /popovertarget=/g) > 3);
    assert.equal(count(text, /popovertarget=/g), count(text, /<dfn>[^<]+<\/dfn> \w/g));
  });

  it('is not disturbed by other calls at the same time', async () => {
    const texts = await Promise.all(tagNames.map((tag) => renderDeclarative(tag)));
    for (const [index, tag] of tagNames.entries()) assert.equal(texts[index], await renderDeclarative(tag));
  });
});

describe('a tag that holds other tags in its shadow root', () => {
  before(async () => {
    const {html} = await import('lit');
    const Overview = customElements.get('spasm-overview') as new () => LitElement;
    customElements.define(
      'test-leaflet',
      class extends Overview {
        renderItems(): TemplateResult {
          return html`<h2 part="heading">Leaflet</h2>
            <spasm-cause-list
              only=${'disc-problem'}
              .headingLevel=${3}
              ?filterable=${true}
            ></spasm-cause-list>
            <risk-factor-card factor="age"></risk-factor-card>`;
        }
      },
    );
  });

  it('has theirs declared inside its own', async () => {
    const text = await renderDeclarative('test-leaflet');
    assert.equal(count(text, /<template shadowrootmode="open"><style>/g), 3);
    assert.match(
      text,
      /<spasm-cause-list\s(?=[^<>]*only="disc-problem")(?=[^<>]*filterable)[^<>]*><template/,
    );
    assert.match(text, /<h3 part="heading">What can cause a back spasm\?/);
    assert.match(text, /<risk-factor-card +factor="age"><template/);
    assert.doesNotMatch(text, /defer-hydration|<!--/);
    assert.equal(elementsIn(text).filter((name) => name === 'template').length, 3);
  });
});
