/** The content as files that other systems can use: all of it in one, with a JSON Schema. */
import {type ConversionConfig, toJsonSchema, toJsonSchemaDefs} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {overrideSchema} from '../../src/content/override/file-schema.js';
import {formatVersion} from '../../src/content/override/schema.js';
import {sourcesSchema, topicSchemas} from '../../src/content/schema.js';
import {version} from '../../src/version.js';
import type {Content} from './content.js';

/** Schema of `dist/content/<lang>.json`. */
export const contentSchema = v.strictObject({
  $schema: v.string(),
  version: v.pipe(v.literal(formatVersion), v.description('Version of the shape of this file.')),
  release: v.pipe(v.string(), v.description('Version of the package it came with.')),
  language: v.pipe(v.string(), v.description('Language tag of all texts.')),
  ...Object.fromEntries(Object.entries(topicSchemas).map(([name, schema]) => [keyOf(name), schema])),
  sources: sourcesSchema,
});

/** All content of a language with its facts, bases and sources, and the bibliography, as JSON. */
export function contentJson({language, topics, sources}: Content): string {
  return print({
    $schema: './schema.json',
    version: formatVersion,
    release: version,
    language,
    ...Object.fromEntries(Object.entries(topics).map(([name, topic]) => [keyOf(name), topic])),
    sources,
  });
}

/** The JSON Schema of the content; under `#/$defs/override` that of a clinic's own words. */
export function schemaJson(): string {
  return print({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: '#/$defs/content',
    $defs: toJsonSchemaDefs({content: contentSchema, override: overrideSchema}, options),
  });
}

/** One schema as JSON Schema. */
export function jsonSchemaText(schema: v.GenericSchema): string {
  return print(toJsonSchema(schema, options));
}

const options: ConversionConfig = {
  // Checks without a counterpart in JSON Schema, such as "each id once", are left to the build.
  errorMode: 'ignore',
  target: 'draft-2020-12',
  // A schema has room for one pattern only; a second would take the place of the first.
  overrideAction({valibotAction, jsonSchema}) {
    if (valibotAction.type !== 'regex' || jsonSchema.pattern === undefined) return undefined;
    const {source} = (valibotAction as v.RegexAction<string, undefined>).requirement;
    return {...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), {pattern: source}]};
  },
};

/** `risk-factors` is `riskFactors` in JSON, as in a clinic's own words. */
function keyOf(topic: string): string {
  return topic.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
