import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {withoutTraces} from '../../build/without-traces.js';

const files = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
];

const {transform} = withoutTraces();

/** The code that the plugin makes of a module; undefined when it leaves it alone. */
function changed(code: string, id: string): string | undefined {
  assert.ok(typeof transform === 'function');
  const result = Reflect.apply(transform, undefined, [code, id]) as {readonly code: string} | null;
  return result?.code;
}

describe('Lit in the file for pages', () => {
  for (const file of files) {
    const code = readFileSync(`node_modules/${file}`, 'utf8');
    const id = `/x/node_modules/${file}`;

    it(`leaves no trace (${file})`, () => {
      const result = changed(code, id) ?? '';
      assert.doesNotMatch(result, /Versions|PolyfillSupport|litPropertyMetadata|Symbol\.metadata|ShadyCSS/);
      assert.ok(result.length < code.length + 50, 'and is hardly changed otherwise');
      assert.ok(result.length > code.length / 2);
    });

    it(`stops the build when it has changed (${file})`, () => {
      assert.throws(
        () => changed(code.replaceAll(/[a-z]\b(?=[=.])/g, 'zz'), id),
        /has changed: .* is not found/s,
      );
      assert.throws(() => changed('', id), /See build\/without-traces\.ts/);
    });
  }

  it('goes on where a page forbids its policy', () => {
    const file = 'lit-html/lit-html.js';
    const result = changed(readFileSync(`node_modules/${file}`, 'utf8'), `/x/node_modules/${file}`) ?? '';
    assert.match(result, /try\{return s\?\.createPolicy\("lit-html"/);
  });

  it('is all that is changed', () => {
    assert.equal(changed('x', '/x/src/all.ts'), undefined);
    assert.equal(changed('x', '/x/node_modules/lit/index.js'), undefined);
  });
});

describe('the file for pages', () => {
  it('has none of the names that Lit would put on the window', () => {
    const text = readFileSync('dist/spasm-elements.js', 'utf8');
    assert.doesNotMatch(
      text,
      /(lit|reactive)(Html|Element)?(Versions|PolyfillSupport)|litPropertyMetadata|Symbol\.metadata/i,
    );
  });
});
