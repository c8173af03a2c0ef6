/** Makes the modules of the page from checked content. */
import type {AuthoredSentence, AuthoredSource} from '../../src/content/schema.js';
import {iconPath} from './icons.js';

/** Fields that only authors and reviewers need. */
const authorsOnly = new Set(['readability', 'category', 'for']);

/**
 * A topic as the text of an ES module: sentences become lines and paragraphs of text, each item gets its sources.
 *
 * Sources are referred to by import, so a page that shows one topic carries only the sources of that topic.
 */
export function topicModule(topic: Readonly<Record<string, unknown>>): string {
  const {items, ...rest} = topic;
  const used = sourceIds(topic);
  const own = sourceIds(rest);
  const printed = Array.isArray(items) ? [`items:[${items.filter(isRecord).map(printItem).join(',')}]`] : [];
  const fields = [...printFields(rest), ...printSources(own), ...printed];
  const imports = used.length > 0 ? `import {${used.join(', ')}} from '../sources.yaml';\n` : '';
  return `${imports}export default {${fields.join(',')}};\n`;
}

function printItem(item: Readonly<Record<string, unknown>>): string {
  return `{${[...printFields(item), ...printSources(sourceIds(item))].join(',')}}`;
}

function printFields(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(record)
    .filter(([key]) => !authorsOnly.has(key))
    .map(([key, value]) => {
      const published = key === 'icon' ? iconPath(String(value)) : wordsOf(value);
      return `${JSON.stringify(key)}:${JSON.stringify(published)}`;
    });
}

function printSources(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? [`sources:[${ids.join(',')}]`] : [];
}

function wordsOf(value: unknown): unknown {
  if (isSentences(value)) return value.map((sentence) => sentence.text).join(' ');
  if (isSentence(value)) return value.text;
  if (Array.isArray(value)) return value.map(wordsOf);
  if (!isRecord(value)) return value;
  // A region: the page needs no more than its id.
  if ('namedBy' in value) return value['id'];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (authorsOnly.has(key) ? [] : [[key, wordsOf(entry)]])),
  );
}

/** The bibliography as the text of an ES module with one export for each source. */
export function sourcesModule(sources: readonly AuthoredSource[]): string {
  return sources
    .map(({id, kind, title, publisher, url, date}) => {
      const shown = {
        title: kind === 'study' ? undefined : title,
        publisher,
        url,
        date: date === 'no date given' ? undefined : date,
      };
      return `export const ${id} = ${JSON.stringify(shown)};\n`;
    })
    .join('');
}

/** Ids of all sources named anywhere inside, each once, in the order of their first use. */
export function sourceIds(value: unknown): readonly string[] {
  if (isSentence(value)) return [...new Set(value.sources)];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(sourceIds))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSentence(value: unknown): value is AuthoredSentence {
  return isRecord(value) && 'text' in value && 'basis' in value;
}

function isSentences(value: unknown): value is AuthoredSentence[] {
  // A sign is a sentence with an id: signs stay apart, as lines of a list.
  return (
    Array.isArray(value) && value.length > 0 && value.every((each) => isSentence(each) && !('id' in each))
  );
}
