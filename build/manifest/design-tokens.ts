import {readFileSync} from 'node:fs';
import {ts, type Plugin} from '@custom-elements-manifest/analyzer/index.js';
import type {CssCustomProperty} from 'custom-elements-manifest/schema.js';
import type {CSSResult} from 'lit';
import * as values from '../../src/styles/tokens.js';
import {tagClasses} from './tag-classes.js';

const source = 'src/styles/tokens.ts';

/** The design tokens as the style sheets use them, with the doc comments that stand above them. */
export function tokens(): readonly CssCustomProperty[] {
  return [...comments()].map(([constant, description]) => {
    const value = Object.entries<CSSResult>(values).find(([name]) => name === constant)?.[1];
    return {...customProperty(value?.cssText ?? ''), description};
  });
}

/** Adds the tokens to each tag, since each takes them from any ancestor. */
export function designTokens(): Plugin {
  return {
    name: 'design-tokens',
    packageLinkPhase({customElementsManifest}) {
      for (const element of tagClasses(customElementsManifest)) {
        element.cssProperties = [...tokens(), ...(element.cssProperties ?? [])];
      }
    },
  };
}

/** The first custom property that a value asks for, with what stands there otherwise. */
function customProperty(value: string): {name: string; default: string} {
  const [whole, name = ''] = /var\((--[\w-]+), /.exec(value) ?? [];
  if (whole === undefined) throw new Error(`${source}: no custom property with a default in ${value}`);
  const start = value.indexOf(whole) + whole.length;
  let end = start;
  for (let depth = 1; depth > 0; end += 1) {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')') depth -= 1;
  }
  return {name, default: value.slice(start, end - 1)};
}

/** The doc comments of the tokens' file, by the name of what they stand above. */
function comments(): ReadonlyMap<string, string> {
  const file = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.Latest, true);
  return new Map(
    file.statements.filter(ts.isVariableStatement).map((statement) => {
      const [declaration] = statement.declarationList.declarations;
      const [comment] = ts.getJSDocCommentsAndTags(statement);
      return [declaration?.name.getText() ?? '', ts.getTextOfJSDocComment(comment?.comment) ?? ''];
    }),
  );
}
