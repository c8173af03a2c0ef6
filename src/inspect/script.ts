/** Whether the page's file runs on a page, as a browser decides it. */
import type {Element, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import {visitParents} from 'unist-util-visit-parents';

const fileName = /(^|\/)spasm-elements(\.[\w-]+)*\.js([?#]|$)/;

/** Where scripts run, what stands in `noscript` is neither shown nor run: a browser reads it as text. */
const noscript = /<noscript\b[^>]*>([^]*?)<\/noscript\b[^>]*>/gi;

/** A page as a browser reads it in which scripts run, and what it leaves out. */
export function withoutNoscript(html: string): {readonly rest: string; readonly left: string} {
  const left = [...html.matchAll(noscript)].map(([, inner = '']) => inner).join('\n');
  return {rest: html.replaceAll(noscript, ''), left};
}

/**
 * Why the script does not run; nothing where it does.
 *
 * @param left - Trees of what stands in `noscript`.
 */
export function scriptTrouble(root: Root, left: Root): string | undefined {
  const scripts = scriptsIn(root);
  if (scripts.some((each) => isModule(each) || isOwnPage(each))) return undefined;
  const [idle] = scripts.filter(isOurs);
  if (idle) {
    const {type} = idle.properties;
    const given =
      type === undefined ? 'it has no type="module"' : `its type is "${String(type)}", not "module"`;
    return `the script is on the page, but does not run: ${given}`;
  }
  const idleIn = (place: string) => `the script is on the page, but does not run: it stands in <${place}>`;
  if (scriptsIn(left).some(isOurs)) return idleIn('noscript');
  if (templatesIn(root).some((each) => scriptsIn(each).some(isOurs))) return idleIn('template');
  return 'the script is not on the page';
}

function scriptsIn(root: Root): readonly Element[] {
  return elementsIn(root, 'script');
}

function templatesIn(root: Root): readonly Root[] {
  return elementsIn(root, 'template').flatMap(({content}) =>
    content ? [content, ...templatesIn(content)] : [],
  );
}

function elementsIn(root: Root, name: string): readonly Element[] {
  const found: Element[] = [];
  visitParents(root, 'element', (element) => void (element.tagName === name && found.push(element)));
  return found;
}

/** By its address, or by an import of the file. */
function isOurs(script: Element): boolean {
  const {src} = script.properties;
  if (typeof src === 'string') return fileName.test(src);
  const text = toString(script);
  const quoted = [...text.matchAll(/['"]([^'"\s]+)['"]/g)].map(([, name = '']) => name);
  return /\bimport\b/.test(text) && quoted.some((name) => fileName.test(name));
}

function isModule(script: Element): boolean {
  const {type} = script.properties;
  return isOurs(script) && String(type).trim().toLowerCase() === 'module';
}

/** Our own pages load their script by a few lines: see `build/site/page.ts`. */
function isOwnPage(script: Element): boolean {
  const text = toString(script);
  return text.includes('spasm-page') && /["/]frame\.js"/.test(text);
}
