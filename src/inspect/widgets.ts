/** What becomes of a widget in each of its forms. */
import type {Element, Nodes, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import {visitParents} from 'unist-util-visit-parents';
import type {WholeContent} from '../content/published.js';
import type {Attributes} from '../static/attributes.js';
import type {TagName} from '../static/tags.js';
import {askedBy, attributesOf, attributeTrouble, dataOf} from './attributes.js';
import type {Finding} from './finding.js';
import {linkTrouble, namedTag, placeholderTrouble} from './upgrade.js';

/** What is known of the page around a widget. */
export interface Around {
  /** Why the script does not run; missing where it does. */
  readonly scriptTrouble: string | undefined;
  readonly content: WholeContent;
  /** Whether a text holds the sentence near the end of every text of ours. */
  hasEnd(text: string): boolean;
}

const emptyRemark = 'it is empty: nothing shows where no script runs';

/** What a reader meets of an element in which no tag works. */
function readable(element: Element): 'link' | 'text' | 'nothing' {
  if (toString(element).trim() === '') return 'nothing';
  return has(element, 'a') ? 'link' : 'text';
}

/** Whether an element of the name stands in another. */
function has(root: Element | Root, name: string): boolean {
  let found = false;
  visitParents(root as Root, 'element', ({tagName}) => void (found ||= tagName === name));
  return found;
}

/** A tag that shows nothing of itself before the script. */
export function scripted(tag: TagName, element: Element, around: Around): Finding {
  return upgraded('tag', tag, element, attributesOf(element), [around.scriptTrouble], around);
}

export function placeholder(element: Element, ancestors: readonly Nodes[], around: Around): Finding {
  const trouble = placeholderTrouble(element, ancestors);
  const tag = namedTag(element);
  const given = dataOf(element);
  if (tag) return upgraded('placeholder', tag, element, given, [trouble, around.scriptTrouble], around);
  return {
    form: 'placeholder',
    shown: readable(element),
    isWhole: false,
    remarks: trouble === undefined ? [] : [trouble],
    attributes: attributesOf(element),
  };
}

/**
 * A widget that needs the script.
 *
 * @param given - The attributes that the tag gets.
 * @param troubles - What may keep it from being a tag at all.
 */
function upgraded(
  form: 'tag' | 'placeholder',
  tag: TagName,
  element: Element,
  given: Attributes,
  troubles: readonly (string | undefined)[],
  {content}: Around,
): Finding {
  const rest = readable(element);
  const kept = troubles.filter((each) => each !== undefined);
  const wrong = attributeTrouble(tag, given, content);
  return {
    tag,
    form,
    shown: kept.length > 0 || wrong?.isFallback ? rest : 'widget',
    isWhole: kept.length === 0 && !wrong && rest !== 'nothing',
    remarks: [...kept, ...(wrong ? [wrong.remark] : []), ...(rest === 'nothing' ? [emptyRemark] : [])],
    attributes: attributesOf(element),
    ...(wrong && {hasWrongAttributes: true}),
  };
}

/** The template that a browser makes a shadow root of, if any: it counts only where the HTML is read as it was sent. */
export function shadowTemplate({children}: Element): Element | undefined {
  return children.find(
    (child): child is Element =>
      child.type === 'element' && child.tagName === 'template' && /^(open|closed)$/.test(modeOf(child)),
  );
}

function modeOf({properties}: Element): string {
  return String(properties['shadowRootMode']).toLowerCase();
}

/** A widget that brings its text along. */
export function declared(tag: TagName, element: Element, template: Element, around: Around): Finding {
  const {scriptTrouble, content, hasEnd} = around;
  const root: Root = template.content ?? {type: 'root', children: []};
  const text = textIn(root);
  const isOpen = modeOf(template) === 'open';
  const wrong = attributeTrouble(tag, attributesOf(element), content);
  const troubles = [
    ...(isOpen ? [] : ['its shadow root is closed, which the script cannot take over; allowed is open']),
    ...(text === ''
      ? ['its shadow root is empty: nothing shows before the script']
      : [
          ...(hasEnd(text)
            ? []
            : ['the end of its text is missing: who has checked it, and where it comes from']),
          ...(has(root, 'style') ? [] : ['its styles are gone: the text shows without them']),
        ]),
    ...(wrong ? [wrong.remark] : []),
  ];
  const before = text === '' ? 'nothing' : 'text';
  return {
    tag,
    form: 'dsd',
    shown: scriptTrouble === undefined && isOpen && !wrong?.isFallback ? 'widget' : before,
    isWhole: troubles.length === 0,
    remarks: troubles,
    attributes: attributesOf(element),
    ...(wrong && {hasWrongAttributes: true}),
  };
}

/** What a reader sees of a tree: no style sheet. */
function textIn(root: Root): string {
  let text = '';
  visitParents(root, 'text', ({value}, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent?.type !== 'element' || !/^(style|script)$/.test(parent.tagName)) text += value;
  });
  return text.trim();
}

export function staticText(tag: TagName, element: Element, {hasEnd}: Around): Finding {
  const isComplete = hasEnd(toString(element));
  const remarks = [
    ...(has(element, 'details') ? [] : ['nothing can be folded: all text stands open']),
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
export function bareText(): Finding {
  return {
    form: 'static',
    shown: 'text',
    isWhole: true,
    remarks: ['the section around the text, or its marks, are gone; the words are there'],
    attributes: {},
  };
}

export function frame(tag: TagName, address: string, {properties}: Element, {content}: Around): Finding {
  const {sandbox, title, height} = properties;
  const allows = (right: string): boolean => sandbox === undefined || String(sandbox).includes(right);
  const isSilent = !allows('allow-scripts');
  const asked = askedBy(address);
  // The page itself knows which item to show where its address names none.
  const wrong = Object.keys(asked).length > 0 ? attributeTrouble(tag, asked, content) : undefined;
  const remarks = [
    ...(isSilent ? ['its sandbox allows no script: the text shows, at a fixed height'] : []),
    ...(title ? [] : ['its title is gone: a screen reader cannot name it']),
    ...(height ? [] : ['its height is gone: it may be cut off']),
    ...(wrong ? [wrong.remark] : []),
  ];
  return {
    tag,
    form: 'frame',
    shown: isSilent ? 'text' : 'widget',
    isWhole: Boolean(title && height && !wrong),
    remarks,
    attributes: {},
    ...(wrong && {hasWrongAttributes: true}),
  };
}

export function pageLink(
  tag: TagName,
  address: string,
  element: Element,
  ancestors: readonly Nodes[],
  {scriptTrouble, content}: Around,
): Finding {
  const wrong = attributeTrouble(tag, askedBy(address), content);
  const trouble = linkTrouble(element, ancestors);
  const remarks = [
    ...(trouble === undefined ? [] : [trouble]),
    ...(scriptTrouble === undefined ? [] : [`${scriptTrouble}, so it stays a link`]),
  ];
  return {
    tag,
    form: 'link',
    shown: remarks.length > 0 || wrong?.isFallback ? 'link' : 'widget',
    isWhole: remarks.length === 0 && !wrong,
    remarks: [...remarks, ...(wrong ? [wrong.remark] : [])],
    attributes: {},
    ...(wrong && {hasWrongAttributes: true}),
  };
}
