import {toJsonSchema} from '@valibot/to-json-schema';
import type {GenericSchema} from 'valibot';
import type {Plugin} from 'rollup';
import {sourcesSchema, topicSchemas} from '../../src/content/schema.js';

/** Writes `content/schema/<file>.json` beside the bundle: JSON Schemas that give an editor completion in `content/`. */
export function contentSchemas(): Plugin {
  return {
    name: 'content-schemas',
    generateBundle() {
      for (const [name, schema] of Object.entries({...topicSchemas, sources: sourcesSchema})) {
        this.emitFile({
          type: 'asset',
          fileName: `content/schema/${name}.json`,
          source: jsonSchemaText(schema),
        });
      }
    },
  };
}

function jsonSchemaText(schema: GenericSchema): string {
  // Checks without a counterpart in JSON Schema, such as "each id once", are left to the build.
  return `${JSON.stringify(toJsonSchema(schema, {errorMode: 'ignore'}), null, 2)}\n`;
}
