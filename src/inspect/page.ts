/** Finds the widgets in a page's published HTML, and what a content management system has done to them. */
import type {Element, Nodes, Root, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {SKIP, visitParents} from 'unist-util-visit-parents';
import type {WholeContent} from '../content/published.js';
import {isTagName} from '../static/tags.js';
import type {Finding} from './finding.js';
import {scriptTrouble, withoutNoscript} from './script.js';
import {
  type Around,
  bareText,
  declared,
  frame,
  pageLink,
  placeholder,
  scripted,
  shadowTemplate,
  staticText,
} from './widgets.js';

export interface InspectOptions {
  /** Whether the script is on the page, where what is given is only a part of it. Default: as the HTML says. */
  readonly hasScript?: boolean | undefined;
  /** The content in each language: its last sentence tells a static text whose marks are gone, its ids what may be asked for. */
  readonly contents: readonly [WholeContent, ...WholeContent[]];
}

export interface Inspected {
  readonly hasScript: boolean;
  readonly findings: readonly Finding[];
  /** What is wrong with the page and belongs to no widget. */
  readonly remarks: readonly string[];
}

const pageAddress = /(?:^|\/)site\/[\w-]+\/([a-z-]+)\.html(?:[?#]|$)/;

/**
 * Looks through HTML: a whole page, or the part of one that was pasted.
 *
 * @throws {RangeError} where elements stand in each other thousands deep.
 */
export function inspect(html: string, {hasScript: isSaid, contents}: InspectOptions): Inspected {
  const {rest, left} = withoutNoscript(html);
  const root = fromHtml(rest);
  const fallback = fromHtml(left, {fragment: true});
  const trouble = scriptTrouble(root, fallback);
  const around: Around = {
    scriptTrouble:
      (isSaid ?? trouble === undefined) ? undefined : (trouble ?? 'the script is not on the page'),
    content: contents[0],
    hasEnd: (text) => contents.some(({meta}) => text.includes(meta.origin)),
  };
  const {findings, remarks} = lookThrough(root, around);
  const isHidden = findings.length === 0 && lookThrough(fallback, around).findings.length > 0;
  return {
    hasScript: around.scriptTrouble === undefined,
    findings,
    remarks: [...remarks, ...(isHidden ? ['what stands in <noscript> shows only where no script runs'] : [])],
  };
}

function lookThrough(root: Root, around: Around): Pick<Inspected, 'findings' | 'remarks'> {
  const findings: Finding[] = [];
  const remarks = new Set<string>();
  visitParents(root, (node, ancestors) => {
    if (node.type === 'text') {
      for (const remark of printedCode(node.value, ancestors)) remarks.add(remark);
      if (around.hasEnd(node.value)) findings.push(bareText());
      return undefined;
    }
    if (node.type !== 'element') return undefined;
    const finding = findingAt(node, ancestors, around);
    if (!finding) return undefined;
    findings.push(finding);
    return SKIP;
  });
  return {findings, remarks: [...remarks]};
}

function findingAt(element: Element, ancestors: readonly Nodes[], around: Around): Finding | undefined {
  const {tagName, properties} = element;
  if (isTagName(tagName)) {
    const template = shadowTemplate(element);
    return template ? declared(tagName, element, template, around) : scripted(tagName, element, around);
  }
  if ('dataSpasm' in properties) return placeholder(element, ancestors, around);
  const staticTag = String(properties['dataSpasmStatic'] ?? '');
  if (isTagName(staticTag)) return staticText(staticTag, element, around);
  const address = String((tagName === 'iframe' ? properties['src'] : properties['href']) ?? '');
  const tag = pageAddress.exec(address)?.[1] ?? '';
  if (!isTagName(tag)) return undefined;
  if (tagName === 'iframe') return frame(tag, address, element, around);
  return tagName === 'a' ? pageLink(tag, address, element, ancestors, around) : undefined;
}

/** Code that a filter has made text of. */
function printedCode(text: string, ancestors: readonly (Root | RootContent)[]): readonly string[] {
  const isCode = ancestors.some(
    (each) => each.type === 'element' && /^(script|style|pre|code|textarea|template)$/.test(each.tagName),
  );
  if (isCode) return [];
  return [
    ...(/--spasm-[\w-]+\s*[:,)]|:host\b/.test(text) ? ['a style sheet is printed as text'] : []),
    ...(/<\/?(spasm-|risk-factor-|posture-tip)|\bdata-spasm=/.test(text)
      ? ['a snippet is printed as text']
      : []),
  ];
}
