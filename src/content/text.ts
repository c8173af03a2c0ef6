/** Reads the texts of the content, and the term marks in them. */
import type {MarkedText} from './published.js';

const termMark = /(\(?)\{([^{}|]+)(?:\|([a-z0-9-]+))?\}([).,:;?!]*)/g;

/** A word in a text that the glossary explains. */
export interface TermMark {
  /** Id in the glossary. */
  readonly term: string;
  /** The word as it stands in the text. */
  readonly shown: string;
  /** The brackets and quotation marks that open right before it. */
  readonly before: string;
  /** The marks that follow it right away. */
  readonly after: string;
}

/** The text cut at its term marks: `A {disc} here` gives `A `, the mark, and ` here`; signs beside a mark are part of it. */
export function textPieces(text: string): readonly (string | TermMark)[] {
  const pieces: (string | TermMark)[] = [];
  let end = 0;
  for (const match of text.matchAll(termMark)) {
    const [mark, before = '', first = '', id, after = ''] = match;
    const shown = id ? first : first.replaceAll('-', ' ');
    pieces.push(text.slice(end, match.index), {term: id ?? first, shown, before, after});
    end = match.index + mark.length;
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
    .map((piece) => (typeof piece === 'string' ? piece : piece.before + piece.shown + piece.after))
    .join('');
}
