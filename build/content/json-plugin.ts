import type {Plugin} from 'rollup';
import {overrideSchema} from '../../src/content/override/file-schema.js';
import {sourcesSchema, topicSchemas} from '../../src/content/schema.js';
import {loadContent} from './load.js';
import {reviewsSchema} from './review-record.js';
import {contentJson, jsonSchemaText, schemaJson} from './other-systems.js';

/**
 * Writes JSON beside the bundle: `content/en.json` and `content/schema.json` for other systems, and
 * `content/schema/<file>.json` that give an editor completion in `content/` and in a clinic's own words.
 */
export function contentJsonFiles(): Plugin {
  return {
    name: 'content-json',
    async generateBundle() {
      const emit = (fileName: string, source: string): void => {
        this.emitFile({type: 'asset', fileName: `content/${fileName}`, source});
      };
      emit('en.json', contentJson(await loadContent('en')));
      emit('schema.json', schemaJson());
      const schemas = {
        ...topicSchemas,
        sources: sourcesSchema,
        reviews: reviewsSchema,
        'own-words': overrideSchema,
      };
      for (const [name, schema] of Object.entries(schemas)) {
        emit(`schema/${name}.json`, jsonSchemaText(schema));
      }
    },
  };
}
