/** Reads all content of one language, for tests, reports and the checks an editor runs. */
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {GenericSchema} from 'valibot';
import {type Authored, sourcesSchema, type TopicName, topicSchemas} from '../../src/content/schema.js';
import type {Content} from './content.js';
import {checkedTopic} from './module.js';
import {parseContentFile} from './yaml-file.js';

/** The folder `content/`, with a slash at its end. */
export const contentFolder = fileURLToPath(new URL('../../content/', import.meta.url));

/**
 * Reads and checks every topic of a language and the sources.
 *
 * @param language - Name of a folder in `content/`, such as `en`.
 * @throws {ContentError} on a mistake in a file, with its place.
 */
export async function loadContent(language: string): Promise<Content> {
  const topic = async <T extends TopicName>(name: T): Promise<Authored<T>> => {
    const file = `${language}/${name}.yaml`;
    // The build's own check knows more mistakes than the schema, such as a source that does not exist.
    await checkedTopic(contentFolder + file, readText);
    return readChecked(file, topicSchemas[name]);
  };
  return {
    language,
    topics: {
      overview: await topic('overview'),
      causes: await topic('causes'),
      'risk-factors': await topic('risk-factors'),
      'contributing-factors': await topic('contributing-factors'),
      'posture-tips': await topic('posture-tips'),
      care: await topic('care'),
      'self-care': await topic('self-care'),
      checklist: await topic('checklist'),
      glossary: await topic('glossary'),
      interface: await topic('interface'),
      meta: await topic('meta'),
    },
    sources: await readChecked('sources.yaml', sourcesSchema),
  };
}

/** The languages that have a folder in `content/`, such as `en`. */
export async function loadLanguages(): Promise<readonly string[]> {
  const entries = await readdir(contentFolder, {withFileTypes: true});
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/**
 * Reads one file of `content/` by its schema.
 *
 * @param file - Path inside `content/`, such as `ledger.yaml`. JSON is read too, as it is YAML.
 */
export async function readChecked<T extends GenericSchema>(file: string, schema: T) {
  return parseContentFile(`content/${file}`, await readText(contentFolder + file), schema).data;
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8');
}
