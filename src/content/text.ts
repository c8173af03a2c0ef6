/** Reads the term marks in texts of the content. */

const termMark = /\{([^{}|]+)(?:\|([a-z0-9-]+))?\}/g;

/** The text without its term marks: `{discs|disc}` reads `discs`, `{spinal-canal}` reads `spinal canal`. */
export function plainText(text: string): string {
  return text.replace(termMark, (_, shown: string, id?: string) => (id ? shown : shown.replaceAll('-', ' ')));
}
