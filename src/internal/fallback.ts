/** Whether the page gave an element fallback content: anything outside the named slots but blanks. */
export function hasFallback(element: Element): boolean {
  // Not by instanceof: the nodes of a frame's document have classes of their own.
  return [...element.childNodes].some((node) =>
    'slot' in node ? !node.slot : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}
