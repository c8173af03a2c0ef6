/** Reads the texts of the content, and the term marks in them. */
import type {MarkedText} from './published.js';

const termMark = /\{([^{}|]+)(?:\|([a-z0-9-]+))?\}/g;

/** A word in a text that the glossary explains. */
export interface TermMark {
  /** Id in the glossary. */
  readonly term: string;
  /** The word as it stands in the text. */
  readonly shown: string;
}

/** The text cut at its term marks: `A {disc} here` gives `A `, the mark, and ` here`. */
export function textPieces(text: string): readonly (string | TermMark)[] {
  const pieces: (string | TermMark)[] = [];
  let end = 0;
  for (const {0: mark, 1: first = '', 2: id, index} of text.matchAll(termMark)) {
    pieces.push(text.slice(end, index), {term: id ?? first, shown: id ? first : first.replaceAll('-', ' ')});
    end = index + mark.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** The text of a sign or a question, whoever it is for. */
export function markedText(marked: MarkedText<string>): string {
  return typeof marked === 'string' ? marked : marked.text;
}

/** The text without its term marks: `{discs|disc}` reads `discs`, `{spinal-canal}` reads `spinal canal`. */
export function plainText(text: string): string {
  return textPieces(text)
    .map((piece) => (typeof piece === 'string' ? piece : piece.shown))
    .join('');
}
