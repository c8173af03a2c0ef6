import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import ts from 'typescript';

import {version} from '../../src/version.js';
import {filesIn, importsOf, nodesOf, parse} from './support/modules.js';

const file = 'dist/spasm-elements.js';
const nodes = nodesOf(parse(file));

/** How often the page's file says a name: as a variable or as a member. */
function uses(name: string): number {
  return nodes.filter((node) => ts.isIdentifier(node) && node.text === name).length;
}

describe("the page's file", () => {
  it('imports nothing and exports nothing', () => {
    assert.deepEqual(importsOf(file), []);
    const exports = nodes.filter(
      (node) =>
        ts.isExportDeclaration(node) ||
        ts.isExportAssignment(node) ||
        node.kind === ts.SyntaxKind.ExportKeyword,
    );
    assert.equal(exports.length, 0);
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
