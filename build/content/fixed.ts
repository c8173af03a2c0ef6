/** Finds the sentences that a clinic's own words cannot take away. */
import type {FixedLines} from '../../src/content/override/fixed.js';
import type {AuthoredSentence} from '../../src/content/schema.js';

/** Fixed sentences of a topic: those of its introduction, and of its items by their ids. */
export function fixedLines({intro, items}: Readonly<Record<string, unknown>>): FixedLines {
  const lines = (items as readonly Readonly<Record<string, unknown>>[]).flatMap(({id, ...fields}) => {
    const found = Object.entries(fields).flatMap(([field, value]): [string, unknown][] => {
      const fixed = fixedIn(value);
      return fixed.length > 0 ? [[field, fixed]] : [];
    });
    return found.length > 0 ? [[id, Object.fromEntries(found)]] : [];
  });
  const above = fixedIn(intro);
  return {...(above.length > 0 && {intro: above}), items: Object.fromEntries(lines) as FixedLines['items']};
}

/** One text for each paragraph with fixed sentences; a summary or a meaning is one paragraph. */
function fixedIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const paragraphs = (value.some(Array.isArray) ? value : [value]) as readonly AuthoredSentence[][];
  return paragraphs
    .map((sentences) => sentences.filter(({fixed}) => fixed === true).map(({text}) => text))
    .filter((texts) => texts.length > 0)
    .map((texts) => texts.join(' '));
}
