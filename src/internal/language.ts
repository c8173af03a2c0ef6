/**
 * The language an element is read in: its own `lang`, else that of the nearest ancestor across shadow roots,
 * else that of the document; empty where nothing says.
 */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const language = (node as Partial<Element>).getAttribute?.('lang');
    if (language) return language;
  }
  return '';
}

/** Whether a language tag names English, in which all content is; an empty one is taken to. */
export function isEnglish(tag: string): boolean {
  return /^(en\b|$)/i.test(tag);
}
