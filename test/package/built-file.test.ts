import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import ts from 'typescript';

import {version} from '../../src/version.js';
import {filesIn, importsOf, nodesOf, parse} from './support/modules.js';

const file = 'dist/spasm-elements.js';
const checker = 'dist/spasm-elements/content-check.js';
const nodes = nodesOf(parse(file));
const checkerNodes = nodesOf(parse(checker));

/** How often a file says a name, as a variable or as a member: the page's file, if no other is given. */
function uses(name: string, among = nodes): number {
  return among.filter((node) => ts.isIdentifier(node) && node.text === name).length;
}

function exportsIn(among: readonly ts.Node[]): readonly string[] {
  assert.ok(!among.some((node) => ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.ExportKeyword));
  return among.filter(ts.isExportSpecifier).map(({name}) => name.text);
}

describe("the page's file", () => {
  it('exports setContent and imports nothing, but for the check of own words when it is needed', () => {
    assert.deepEqual(exportsIn(nodes), ['setContent']);
    assert.deepEqual(importsOf(file), [
      {specifier: './spasm-elements/content-check.js', isType: false, isDynamic: true},
    ]);
  });

  it('parses no HTML beside the templates of Lit', () => {
    const ofLit = nodesOf(parse('node_modules/lit-html/lit-html.js')).filter(
      (node) => ts.isIdentifier(node) && node.text === 'innerHTML',
    );
    assert.ok(uses('innerHTML') <= ofLit.length, `${uses('innerHTML')} times innerHTML`);
    for (const name of ['outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'DOMParser', 'write']) {
      assert.equal(uses(name), 0, name);
    }
  });

  it('makes no code from text', () => {
    for (const name of ['eval', 'Function']) assert.equal(uses(name), 0, name);
  });

  it('has no way to store, to send or to ask for anything', () => {
    const names = ['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'Worker'];
    names.push('localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'postMessage');
    for (const name of names) assert.equal(uses(name), 0, name);
  });

  it('names its version once', () => {
    assert.equal(readFileSync(file, 'utf8').split(`"${version}"`).length - 1, 1);
  });

  it('carries no schema code', () => {
    assert.doesNotMatch(readFileSync(file, 'utf8'), /valibot|strict_object|picklist|safeParse/);
  });
});

describe('the second file for pages', () => {
  it('is whole in itself: whatever address the first came from, it is not loaded twice', () => {
    assert.deepEqual(importsOf(checker), []);
    assert.deepEqual(exportsIn(checkerNodes), ['WordsController']);
  });

  it('carries the schema, and can ask for a file by one fetch', () => {
    assert.equal(uses('fetch', checkerNodes), 1);
    assert.match(readFileSync(checker, 'utf8'), /strict_object/);
  });

  it('parses no HTML, makes no code and stores nothing', () => {
    const names = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'DOMParser', 'write'];
    names.push('eval', 'Function', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'Worker');
    names.push('localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'postMessage');
    for (const name of names) assert.equal(uses(name, checkerNodes), 0, name);
  });
});

describe('the sources', () => {
  it('parse no HTML and make no code', () => {
    for (const path of filesIn('src', '.ts')) {
      assert.doesNotMatch(
        readFileSync(path, 'utf8'),
        /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeCSS|unsafeSVG|\beval\(|new Function/,
        path,
      );
    }
  });
});
