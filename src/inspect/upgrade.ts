/** What the page's file turns into tags: the rules of `src/embed/` for a tree, since there is no page here. */
import type {Element, Nodes} from 'hast';
import {toString} from 'hast-util-to-string';
import {placeholderNames} from '../internal/embeddable.js';
import {isTagName, type TagName} from '../static/tags.js';

/** The tag that a placeholder names. */
export function namedTag(placeholder: Element): TagName | undefined {
  const given = String(placeholder.properties['dataSpasm']);
  return [given, `spasm-${given}`].find(isTagName);
}

/** Why a placeholder stays what it is; nothing where it is turned into a tag. */
export function placeholderTrouble(element: Element, ancestors: readonly Nodes[]): string | undefined {
  const {tagName, properties} = element;
  if (!namedTag(element)) return `data-spasm="${String(properties['dataSpasm'])}" names no tag`;
  if (!placeholderNames.includes(tagName))
    return `data-spasm stands on a <${tagName}>, allowed is ${placeholderNames.join(', ')}`;
  return untouched([...ancestors, element]);
}

/** Why a link to one of our pages stays a link; nothing where it is turned into a tag. */
export function linkTrouble(link: Element, ancestors: readonly Nodes[]): string | undefined {
  const parent = ancestors.at(-1);
  if (parent?.type !== 'element' || parent.tagName !== 'p')
    return 'it is not in a paragraph of its own, so it stays a link; a tag around it may be gone';
  const isOnly = parent.children.every((each) => each === link || each.type !== 'element');
  if (!isOnly || toString(parent).trim() !== toString(link).trim())
    return 'it is not alone in its paragraph, so it stays a link';
  const {rel} = link.properties;
  const isOfVisitor = [rel].flat().some((each) => String(each).toLowerCase() === 'ugc');
  if (isOfVisitor) return 'its rel="ugc" says that a visitor wrote it, so it stays a link';
  if (elementsOf(ancestors).some(({properties}) => 'dataSpasm' in properties))
    return 'it stands in an element with data-spasm, so it stays a link';
  return untouched([...ancestors, link]);
}

function untouched(nodes: readonly Nodes[]): string | undefined {
  const all = elementsOf(nodes).map(({properties}) => properties);
  if (all.some((each) => 'dataSpasmIgnore' in each))
    return 'data-spasm-ignore, on it or around it, leaves it as it is';
  const isEdited = all.some(
    ({contentEditable}) => contentEditable !== undefined && String(contentEditable).toLowerCase() !== 'false',
  );
  return isEdited ? 'contenteditable, on it or around it, leaves it as it is' : undefined;
}

function elementsOf(nodes: readonly Nodes[]): readonly Element[] {
  return nodes.filter((each) => each.type === 'element');
}
