/** Finds the widgets in a page's published HTML, and what a content management system has done to them. */
import type {Element, Nodes, Root, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toString} from 'hast-util-to-string';
import {EXIT, SKIP, visitParents} from 'unist-util-visit-parents';
import {isTagName, type TagName} from '../static/tags.js';
import type {Finding} from './finding.js';

export interface InspectOptions {
  /** Whether the script is on the page, where what is given is only a part of it. Default: as the HTML says. */
  readonly hasScript?: boolean | undefined;
  /** For each language the sentence near the end of every static text, by which it is known when its marks are gone. */
  readonly closingLines: readonly string[];
}

export interface Inspected {
  readonly hasScript: boolean;
  readonly findings: readonly Finding[];
  /** What is wrong with the page and belongs to no widget. */
  readonly remarks: readonly string[];
}

const scriptName = /(^|\/)spasm-elements(\.[\w-]+)*\.js([?#]|$)/;
const pageAddress = /(?:^|\/)site\/[\w-]+\/([a-z-]+)\.html(?:[?#]|$)/;

/** Looks through HTML: a whole page, or the part of one that was pasted. */
export function inspect(html: string, {hasScript: isSaid, closingLines}: InspectOptions): Inspected {
  const root = fromHtml(html);
  const hasScript = isSaid ?? hasOurScript(root);
  const findings: Finding[] = [];
  const remarks = new Set<string>();
  visitParents(root, (node, ancestors) => {
    if (node.type === 'text') {
      for (const remark of printedCode(node.value, ancestors)) remarks.add(remark);
      if (hasOneOf(closingLines, node.value)) findings.push(bareText());
      return undefined;
    }
    if (node.type !== 'element') return undefined;
    const finding = findingAt(node, ancestors, hasScript, closingLines);
    if (!finding) return undefined;
    findings.push(finding);
    return SKIP;
  });
  return {hasScript, findings, remarks: [...remarks]};
}

function hasOneOf(lines: readonly string[], text: string): boolean {
  return lines.some((line) => text.includes(line));
}

function hasOurScript(root: Root): boolean {
  let found = false;
  visitParents(root, 'element', ({tagName, properties: {src}}) => {
    found ||= tagName === 'script' && typeof src === 'string' && scriptName.test(src);
    return found ? EXIT : undefined;
  });
  return found;
}

function findingAt(
  element: Element,
  ancestors: readonly Nodes[],
  hasScript: boolean,
  closingLines: readonly string[],
): Finding | undefined {
  const {tagName, properties} = element;
  if (isTagName(tagName)) {
    return element.children.some(isShadowRoot)
      ? declared(tagName, element, hasScript)
      : scripted('tag', tagName, element, hasScript);
  }
  if ('dataSpasm' in properties) return placeholder(element, hasScript);
  const staticTag = String(properties['dataSpasmStatic'] ?? '');
  if (isTagName(staticTag)) return staticText(staticTag, element, closingLines);
  const address = String((tagName === 'iframe' ? properties['src'] : properties['href']) ?? '');
  const tag = pageAddress.exec(address)?.[1] ?? '';
  if (!isTagName(tag)) return undefined;
  if (tagName === 'iframe') return frame(tag, element);
  return tagName === 'a' ? pageLink(tag, element, ancestors, hasScript) : undefined;
}

function readable(element: Element): 'link' | 'text' | 'nothing' {
  if (toString(element).trim() === '') return 'nothing';
  let hasLink = false;
  visitParents(element, 'element', (each) => void (hasLink ||= each.tagName === 'a'));
  return hasLink ? 'link' : 'text';
}

/** A widget that needs the script. */
function scripted(form: 'tag' | 'placeholder', tag: TagName, element: Element, hasScript: boolean): Finding {
  const rest = readable(element);
  const remarks = [
    ...(hasScript ? [] : ['the script is not on the page']),
    ...(rest === 'nothing' ? ['it is empty: nothing shows where no script runs'] : []),
  ];
  return {
    tag,
    form,
    shown: hasScript ? 'widget' : rest,
    isWhole: hasScript && rest !== 'nothing',
    remarks,
    attributes: attributesOf(element),
  };
}

/** What a browser makes a shadow root of: it counts only where the HTML is read as it was sent. */
function isShadowRoot(child: RootContent): boolean {
  return (
    child.type === 'element' && child.tagName === 'template' && child.properties['shadowRootMode'] === 'open'
  );
}

/** A widget that brings its text along. */
function declared(tag: TagName, element: Element, hasScript: boolean): Finding {
  return {
    tag,
    form: 'dsd',
    shown: hasScript ? 'widget' : 'text',
    isWhole: true,
    remarks: [],
    attributes: attributesOf(element),
  };
}

function placeholder(element: Element, hasScript: boolean): Finding {
  const given = String(element.properties['dataSpasm']);
  const tag = [given, `spasm-${given}`].find(isTagName);
  if (tag) return scripted('placeholder', tag, element, hasScript);
  return {
    form: 'placeholder',
    shown: readable(element),
    isWhole: false,
    remarks: [`data-spasm="${given}" names no tag`],
    attributes: attributesOf(element),
  };
}

function staticText(tag: TagName, element: Element, closingLines: readonly string[]): Finding {
  let hasDetails = false;
  visitParents(element, 'element', ({tagName}) => void (hasDetails ||= tagName === 'details'));
  const isComplete = hasOneOf(closingLines, toString(element));
  const remarks = [
    ...(hasDetails ? [] : ['nothing can be folded: all text stands open']),
    ...(isComplete ? [] : ['its end is missing: who has checked the text, and where it comes from']),
  ];
  return {
    tag,
    form: 'static',
    shown: 'text',
    isWhole: isComplete,
    remarks,
    attributes: attributesOf(element),
  };
}

/** Words of a static text that no longer stand in their section. */
function bareText(): Finding {
  return {
    form: 'static',
    shown: 'text',
    isWhole: true,
    remarks: ['the section around the text, or its marks, are gone; the words are there'],
    attributes: {},
  };
}

function frame(tag: TagName, {properties}: Element): Finding {
  const {sandbox, title, height} = properties;
  const isSilent = sandbox !== undefined && !String(sandbox).includes('allow-scripts');
  const remarks = [
    ...(isSilent ? ['its sandbox allows no script: the text shows, at a fixed height'] : []),
    ...(title ? [] : ['its title is gone: a screen reader cannot name it']),
    ...(height ? [] : ['its height is gone: it may be cut off']),
  ];
  const shown = isSilent ? 'text' : 'widget';
  return {tag, form: 'frame', shown, isWhole: Boolean(title && height), remarks, attributes: {}};
}

function pageLink(tag: TagName, element: Element, ancestors: readonly Nodes[], hasScript: boolean): Finding {
  const parent = ancestors.at(-1);
  const isAlone =
    parent?.type === 'element' &&
    parent.tagName === 'p' &&
    toString(parent).trim() === toString(element).trim();
  const remarks = [
    ...(isAlone
      ? []
      : ['it is not in a paragraph of its own, so it stays a link; a tag around it may be gone']),
    ...(hasScript ? [] : ['the script is not on the page, so it stays a link']),
  ];
  const shown = isAlone && hasScript ? 'widget' : 'link';
  return {tag, form: 'link', shown, isWhole: shown === 'widget', remarks, attributes: {}};
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

/** Attributes as an author writes them. */
function attributesOf({properties}: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value),
    ]),
  );
}
