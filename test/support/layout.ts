import type {HostPage} from './host-page.js';
import {shownIn, tagsIn, textElementsIn, textNodesIn, type Tag} from './host-tags.js';

/** Room for rounding, in px. */
const slack = 1;
/** Least height of what is pressed, in px. */
const targetHeight = 44;

/** What is wrong with how the tags of a page are laid out, one line each; none when all is well. */
export function layoutFaults(page: HostPage): readonly string[] {
  const {scrollWidth, clientWidth} = page.document.documentElement;
  const scroll =
    scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`] : [];
  return [...scroll, ...tagsIn(page.document).flatMap((tag) => tagFaults(page, tag))];
}

/** What is wrong with how the elements of a text are laid out that has no tag of ours around it. */
export function blockFaults(page: HostPage, text: HTMLElement): readonly string[] {
  const {scrollWidth, clientWidth} = page.document.documentElement;
  const style = (element: Element): CSSStyleDeclaration => page.window.getComputedStyle(element);
  const shown = [...text.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility());
  return [
    ...(scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`] : []),
    ...[text, ...shown].flatMap((parent) => overlaps(parent, style)),
    ...shown
      .filter((each) => textNodesIn(each).length > 0 && sticksOut(each, text, clientWidth))
      .map((each) => `sticks out: ${name(each)}`),
  ];
}

function tagFaults(page: HostPage, tag: Tag): readonly string[] {
  const style = (element: Element): CSSStyleDeclaration => page.window.getComputedStyle(element);
  const base = tag.shadowRoot.querySelector('[part=base]');
  if (!base) return [`${tag.localName} shows nothing`];
  const shown = shownIn(tag);
  const texts = textElementsIn(tag);
  const width = page.document.documentElement.clientWidth;
  const faults = [
    ...texts.filter((each) => sticksOut(each, base, width)).map((each) => `sticks out: ${name(each)}`),
    ...shown.flatMap((parent) => overlaps(parent, style)),
    ...texts.filter((each) => isCramped(style(each))).map((each) => `lines overlap: ${name(each)}`),
    ...texts.filter((each) => isAway(each, style)).map((each) => `not at the start: ${name(each)}`),
    ...shown.filter((each) => isLow(each)).map((each) => `too low to press: ${name(each)}`),
  ];
  return faults.map((fault) => `${tag.localName}: ${fault}`);
}

function name(element: Element): string {
  const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  return `<${element.localName} class="${element.className}">${text}`;
}

/** Where the text that stands directly in an element is: one box for each line. */
export function lineBoxes(element: Element): readonly DOMRect[] {
  const lines: DOMRect[] = [];
  for (const node of textNodesIn(element)) {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      const last = lines.at(-1);
      // A full stop that another direction has put elsewhere has a box of its own.
      if (last && Math.abs(last.top - box.top) <= slack) lines[lines.length - 1] = around(last, box);
      else lines.push(box);
    }
  }
  return lines;
}

function around(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.right, other.right);
  return new DOMRect(left, top, right - left, Math.max(one.bottom, other.bottom) - top);
}

function sticksOut(element: Element, base: Element, width: number): boolean {
  const {left, right} = base.getBoundingClientRect();
  return lineBoxes(element).some(
    (box) => box.left < Math.max(left, 0) - slack || box.right > Math.min(right, width) + slack,
  );
}

/** Whether things that stand below each other lie on each other. */
function overlaps(parent: HTMLElement, style: (element: Element) => CSSStyleDeclaration): readonly string[] {
  if (!['block', 'list-item'].includes(style(parent).display)) return [];
  const blocks = [...parent.children].filter(
    (each) => each.getClientRects().length > 0 && !style(each).display.startsWith('inline'),
  );
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return next && liesOn(next.getBoundingClientRect(), block.getBoundingClientRect())
      ? [`${name(next)} lies on ${name(block)}`]
      : [];
  });
}

/** What stands in another column may begin higher. */
function liesOn(lower: DOMRect, upper: DOMRect): boolean {
  const isBeside = lower.left >= upper.right - slack || lower.right <= upper.left + slack;
  return !isBeside && lower.top < upper.bottom - slack;
}

function isCramped({fontSize, lineHeight}: CSSStyleDeclaration): boolean {
  return lineHeight !== 'normal' && parseFloat(lineHeight) < parseFloat(fontSize) * 1.2;
}

/** Whether the first line of a paragraph begins elsewhere than its box. */
function isAway(element: HTMLElement, style: (element: Element) => CSSStyleDeclaration): boolean {
  if (!['p', 'li', 'dt', 'dd'].includes(element.localName)) return false;
  // In a row, something may stand in front of the text.
  if (style(element).display.includes('flex')) return false;
  const [line] = lineBoxes(element);
  // Text that follows a link or another element begins where that ends.
  if (!line || element.firstElementChild) return false;
  const box = element.getBoundingClientRect();
  const isRight = style(element).direction === 'rtl';
  return Math.abs(isRight ? box.right - line.right : box.left - line.left) > 2 * slack;
}

/** A word that can be pressed in a line of text is as high as its line. */
function isLow(element: HTMLElement): boolean {
  // A word inside a sentence keeps the height of its line.
  const isPressed = element.matches(
    'summary, button:not([part=term]), input:not([type=checkbox], [type=radio])',
  );
  return isPressed && element.getBoundingClientRect().height < targetHeight - 0.5;
}
