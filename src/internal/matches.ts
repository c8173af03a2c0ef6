/** Text without case and accents, so that a reader finds "café" by typing "cafe". */
export function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether the text, made by `searchable`, holds every word of the query. */
export function hasAllWords(text: string, query: string): boolean {
  return searchable(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
