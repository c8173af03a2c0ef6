/** Sentences that keep readers safe: a clinic's own words stand behind them, never in their place. */
import type {ownTopics} from './schema.js';

/** Each field has one text for a paragraph. */
export type FixedFields = Readonly<Partial<Record<'summary' | 'body' | 'meaning', readonly string[]>>>;

/** The fixed sentences of a topic. */
export interface FixedLines {
  readonly intro?: readonly string[];
  /** By the ids of items. */
  readonly items: Readonly<Record<string, FixedFields>>;
}

/** Those of a language, as the build gives them. */
export type Fixed = Readonly<Record<keyof typeof ownTopics, FixedLines>>;

/** The clinic's text behind the fixed one; where it repeats that, it is said once. */
export function behind(fixed: readonly string[] | undefined, own: string): string {
  return fixed ? [...fixed, ownPart(fixed, own)].join(' ').trim() : own;
}

/** The clinic's paragraphs behind the fixed ones. */
export function paragraphsBehind(
  fixed: readonly string[] | undefined,
  own: readonly string[],
): readonly string[] {
  return fixed ? [...fixed, ...own.map((text) => ownPart(fixed, text)).filter(Boolean)] : own;
}

function ownPart(fixed: readonly string[], own: string): string {
  return fixed.reduce((text, line) => text.replace(line, '').replace(/ {2,}/g, ' ').trim(), own);
}
