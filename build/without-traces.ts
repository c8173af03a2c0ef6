import type {Plugin} from 'rollup';

interface Change {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

const cssTag = '@lit/reactive-element/css-tag.js';
const reactiveElement = '@lit/reactive-element/reactive-element.js';

/**
 * What Lit leaves on a page beside the elements it makes: lists of its versions, hooks for polyfills, a home for
 * decorator metadata. Each is a global that a host page could find or set, and none is used here: our elements
 * declare their properties without decorators, and browsers that need the polyfills lack much else that we use.
 */
const traces: readonly Change[] = [
  {
    file: 'lit-html/lit-html.js',
    from: /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
    to: ';',
  },
  {
    file: 'lit-element/lit-element.js',
    from: /const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/,
    to: '',
  },
  {file: 'lit-element/lit-element.js', from: /\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, to: ''},
  {
    file: reactiveElement,
    from: /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    to: '',
  },
  {file: reactiveElement, from: ',p=a.reactiveElementPolyfillSupport', to: ''},
  {
    file: reactiveElement,
    from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    to: '',
  },
  {
    file: reactiveElement,
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    to: '',
  },
  {
    file: cssTag,
    from: 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    to: '!0',
  },
];

/** Our elements adopt their style sheets themselves (see src/internal/adopt-styles.ts), so Lit's way is dead weight. */
const ownStyles: readonly Change[] = [
  {file: reactiveElement, from: 'return s(t,this.constructor.elementStyles),t', to: 'return t'},
  {file: cssTag, from: /get styleSheet\(\)\{.*?return t\}(?=toString)/, to: ''},
];

/** A page may forbid Lit's policy, and forbids it to a second copy of the file: that must not stop the file. */
const guardedPolicy: Change = {
  file: 'lit-html/lit-html.js',
  from: 'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
  to: 'e=(()=>{try{return s?.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()',
};

/**
 * Makes Lit's modules fit for a file that goes on other people's pages.
 *
 * @throws {Error} when Lit has changed so that a place to change is not found as it was.
 */
export function withoutTraces(): Plugin {
  return {
    name: 'without-traces',
    transform(code, id) {
      const changes = [...traces, ...ownStyles, guardedPolicy].filter(({file}) =>
        id.endsWith(`/node_modules/${file}`),
      );
      return changes.length > 0 ? {code: changes.reduce(apply, code), map: null} : null;
    },
  };
}

function apply(code: string, {file, from, to}: Change): string {
  const changed = code.replace(from, to);
  if (changed === code)
    throw new Error(`${file} has changed: ${from} is not found. See build/without-traces.ts.`);
  return changed;
}
