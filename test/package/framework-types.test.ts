import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import ts from 'typescript';

import {complaints} from './support/compile.js';

/** Each app uses what is right and, below an `@ts-expect-error`, what is wrong. */
const apps: Readonly<Record<string, string>> = {
  'in-react.tsx': `
    import 'spasm-elements/define/posture-tip.js';
    import type {} from 'spasm-elements/types/react';
    import {useRef} from 'react';
    import type {PostureTip} from 'spasm-elements';

    export function Page() {
      const tip = useRef<PostureTip>(null);
      return <main>
        <posture-tip ref={tip} rotate="daily" heading-level={3} className="tip" onspasm-select={({itemId}) => itemId.length}>
          <p slot="header">North Clinic</p>
        </posture-tip>
        <spasm-cause-list filterable open="all" onspasm-toggle={({open}) => !open} />
        {/* @ts-expect-error no such factor */}
        <risk-factor-card factor="ages" />
        {/* @ts-expect-error another tag's attribute */}
        <posture-tip factor="age" />
        {/* @ts-expect-error another event's field */}
        <posture-tip onspasm-select={({open}) => open} />
      </main>;
    }`,
  'in-vue.ts': `
    import type {} from 'spasm-elements/types/vue';
    import type {GlobalComponents} from 'vue';

    // What the compiler of templates takes a tag's props for.
    type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

    export const tip: Props<'posture-tip'> = {
      rotate: 'daily',
      'heading-level': 3,
      class: 'tip',
      'onSpasm-select': ({itemId}) => itemId.length,
    };
    export const list: Props<'spasm-cause-list'> = {filterable: true, open: 'all'};
    // @ts-expect-error no such factor
    export const card: Props<'risk-factor-card'> = {factor: 'ages'};
    // @ts-expect-error another event's field
    export const other: Props<'posture-tip'> = {'onSpasm-select': ({open}) => open};`,
  'in-svelte.ts': `
    import type {} from 'spasm-elements/types/svelte';
    import type {SvelteHTMLElements} from 'svelte/elements';

    export const tip: SvelteHTMLElements['posture-tip'] = {
      rotate: 'daily',
      'heading-level': 3,
      class: 'tip',
      'onspasm-select': ({itemId}) => itemId.length,
    };
    export const list: SvelteHTMLElements['spasm-cause-list'] = {filterable: true, open: 'all'};
    // @ts-expect-error no such factor
    export const card: SvelteHTMLElements['risk-factor-card'] = {factor: 'ages'};
    // @ts-expect-error another event's field
    export const other: SvelteHTMLElements['posture-tip'] = {'onspasm-select': ({open}) => open};`,
};

describe('the types for frameworks', () => {
  it('fit an app in React, one in Vue and one in Svelte', () => {
    const options = {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
    };
    assert.deepEqual(complaints(options, apps), []);
  });
});
