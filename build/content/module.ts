/** The one way from a YAML file to a module, for rollup and for the test server alike. */
import type {GenericSchema} from 'valibot';
import {ownTopics} from '../../src/content/override/schema.js';
import {sourcesSchema, type TopicName, topicSchemas} from '../../src/content/schema.js';
import {fixedLines} from './fixed.js';
import {sourcesModule, topicModule} from './publish.js';
import {checkedTexts, recordProblems, reviewsSchema, withReviews} from './review-record.js';
import {type ContentFile, ContentError, type ContentProblem, parseContentFile} from './yaml-file.js';

/** Reads a file's text; both tools that convert content hand in their own. */
export type ReadText = (path: string) => Promise<string>;

/**
 * Converts a YAML file of `content/` to the text of an ES module.
 *
 * @param file - Path that ends in `content/sources.yaml` or `content/<lang>/<topic>.yaml`; or in
 *   `content/<lang>/fixed.yaml`, which is no file: it is made of what all topics have fixed.
 * @throws {ContentError} on a mistake in the file, or when `content/reviews.yaml` does not fit its text.
 */
export async function contentModule(file: string, read: ReadText): Promise<string> {
  if (file.endsWith('/sources.yaml')) return sourcesModule(parseSources(file, await read(file)).data);
  if (isMade(file)) return fixedModule(file, read);

  const topic = await checkedTopic(file, read);
  const reviewsFile = neighbour(file, 'reviews.yaml');
  const reviews = parseContentFile(shortPath(reviewsFile), await read(reviewsFile), reviewsSchema);
  const [, language = '', name = ''] = /([^/]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
  const problems = recordProblems(name, checkedTexts(name, topic.data), reviews.data[language]);
  if (problems.length > 0) {
    throw new ContentError(
      problems.map(({text, place, message}) =>
        text ? topic.problemAt(text.path, message) : reviews.problemAt([language, place], message),
      ),
    );
  }
  return topicModule(withReviews(name, topic.data, reviews.data[language]));
}

/** Whether the file is made of others. */
export function isMade(file: string): boolean {
  return file.endsWith('/fixed.yaml');
}

// A module of its own: what only the check of own words needs comes with the check.
async function fixedModule(file: string, read: ReadText): Promise<string> {
  const topics = Object.keys(ownTopics).map(async (key) => {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const topic = await checkedTopic(file.replace(/[^/]+$/, `${name}.yaml`), read);
    return [key, fixedLines(topic.data)] as const;
  });
  return `export default ${JSON.stringify(Object.fromEntries(await Promise.all(topics)))};\n`;
}

/**
 * Reads a topic and checks it by itself, without the record of its reviews.
 *
 * @throws {ContentError} on a mistake in the file.
 */
export async function checkedTopic(
  file: string,
  read: ReadText,
): Promise<ContentFile<Record<string, unknown>>> {
  const topic = parseContentFile(shortPath(file), await read(file), schemaOf(file));
  const sourcesFile = neighbour(file, 'sources.yaml');
  const sources = parseSources(sourcesFile, await read(sourcesFile)).data;
  checkSources(topic, new Set(sources.map((source) => source.id)));
  return topic;
}

/** A file of `content/` that holds for all languages. */
function neighbour(file: string, name: string): string {
  return file.replace(/[^/]+\/[^/]+$/, name);
}

function parseSources(path: string, text: string) {
  return parseContentFile(shortPath(path), text, sourcesSchema);
}

function schemaOf(path: string): GenericSchema<unknown, Record<string, unknown>> {
  const name = /([^/]+)\.yaml$/.exec(path)?.[1] ?? '';
  if (Object.hasOwn(topicSchemas, name)) return topicSchemas[name as TopicName];
  throw new Error(`${shortPath(path)}: no such topic; allowed are ${Object.keys(topicSchemas).join(', ')}`);
}

function shortPath(path: string): string {
  return path.slice(path.lastIndexOf('content/'));
}

function checkSources(file: ContentFile<unknown>, known: ReadonlySet<string>): void {
  const problems: ContentProblem[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, entry] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (path.at(-1) === 'sources' && typeof entry === 'string' && !known.has(entry)) {
        const message = `given is "${entry}"; allowed is ${[...known].join(', ')}`;
        problems.push(file.problemAt([...path, step], message));
      }
      visit(entry, [...path, step]);
    }
  };
  visit(file.data, []);
  if (problems.length > 0) throw new ContentError(problems);
}
