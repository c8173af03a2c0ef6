import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';

import ts from 'typescript';

import {complaints} from './support/compile.js';

/** An app that uses the package by its name; each `@ts-expect-error` fails where the line below it is allowed. */
const app = `
import {
  PostureTip,
  RiskFactorCard,
  SpasmCauseList,
  SpasmErrorEvent,
  version,
  type Cause,
  type Item,
  type Region,
} from 'spasm-elements';
import 'spasm-elements/all.js';
import 'spasm-elements/define/posture-tip.js';

const tip: string | null | undefined = document.querySelector('posture-tip')?.tip;
const list = document.createElement('spasm-cause-list');
list.single = true;
list.open = 'all';
list.headingLevel = 3;
const factor: string | null = document.createElement('risk-factor-card').factor;
const classes: readonly CustomElementConstructor[] = [PostureTip, RiskFactorCard, SpasmCauseList];
class Own extends PostureTip {}

list.addEventListener('spasm-toggle', (event) => {
  const id: string = event.itemId;
  const isOpen: boolean = event.open;
  console.log(id, isOpen);
});
document.body.addEventListener('spasm-select', ({itemId}) => itemId.length);
document.addEventListener('spasm-toggle', ({itemId}) => itemId.length);
window.addEventListener('spasm-error', ({message}) => message.length);
document.body.addEventListener('spasm-error', (event: SpasmErrorEvent) => event.message.length);

const region: Region = 'lower-back';
const cause: Pick<Cause, 'regions'> = {regions: [region]};
const title = (item: Item): string => item.title;
console.log(tip, factor, classes, Own, version.length, cause, title);

// @ts-expect-error no such region
const wrongRegion: Region = 'knee';
// @ts-expect-error a flag is no text
list.filterable = 'yes';
// @ts-expect-error another tag's attribute
list.tip = 'warm-up';
console.log(wrongRegion);
`;

const ways: Readonly<Record<string, ts.CompilerOptions>> = {
  'a bundler': {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
  Node: {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
};

describe('the types of the package', () => {
  for (const [way, options] of Object.entries(ways)) {
    it(`fit an app that is compiled for ${way}`, () => {
      assert.deepEqual(complaints(options, {'an-app.ts': app}), []);
    });
  }

  it('come from the built files', () => {
    const options = ways['a bundler'] ?? {};
    const {resolvedModule} = ts.resolveModuleName('spasm-elements', resolve('app.ts'), options, ts.sys);
    assert.equal(resolvedModule?.resolvedFileName, resolve('dist/modules/index.d.ts'));
  });

  it('are told apart from a mistake', () => {
    assert.equal(
      complaints(ways['a bundler'] ?? {}, {'an-app.ts': "import 'spasm-elements';\nlet x: number = 'text';"})
        .length,
      1,
    );
  });
});
