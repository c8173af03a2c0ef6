/** Makes the modules of the page from checked content. */
import type {AuthoredSentence, AuthoredSource} from '../../src/content/schema.js';
import {iconPath} from './icons.js';

/** Fields that only authors and reviewers need. */
const authorsOnly = new Set(['readability', 'category']);

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
  const text = isGlossary(topic) ? glossaryText(topic) : `export default {${fields.join(',')}};\n`;
  return imports + text;
}

interface GlossaryTopic {
  readonly title: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

function isGlossary(
  topic: Readonly<Record<string, unknown>>,
): topic is Readonly<Record<string, unknown>> & GlossaryTopic {
  const {items} = topic;
  return Array.isArray(items) && items.every((item) => isRecord(item) && 'meaning' in item);
}

// Every tag explains words, and none shows where a meaning comes from but the glossary itself: the others are
// spared its sources by an export that has none.
function glossaryText({items, ...rest}: GlossaryTopic): string {
  const meanings = items.map((item) => `{${printFields(item).join(',')}}`);
  const sources = items.map((item) => `[${sourceIds(item).join(',')}]`);
  return `export const meanings = {${printFields(rest).join(',')},items:[${meanings.join(',')}]};
const sources = [${sources.join(',')}];
const withSources = (item, index) => ({...item, sources: sources[index]});
export default /*#__PURE__*/ (() => ({...meanings, items: meanings.items.map(withSources)}))();
`;
}

function printItem(item: Readonly<Record<string, unknown>>): string {
  const fields = [...printFields(item), ...printEditorRegions(item), ...printSources(sourceIds(item))];
  return `{${fields.join(',')}}`;
}

/** Of the regions of an item, those that no article names. */
function printEditorRegions({regions}: Readonly<Record<string, unknown>>): readonly string[] {
  if (!Array.isArray(regions)) return [];
  const ids = regions.flatMap((region) =>
    isRecord(region) && region['namedBy'] === 'editor' ? [region['id']] : [],
  );
  return ids.length > 0 ? [`"editorRegions":${JSON.stringify(ids)}`] : [];
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
  if (isSentence(value)) return 'for' in value ? {text: value.text, for: value.for} : value.text;
  if (Array.isArray(value)) return value.map(wordsOf);
  if (!isRecord(value)) return value;
  // A region; who named it stands apart.
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
