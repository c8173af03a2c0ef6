import type {Plugin} from 'rollup';
import {renderStatic} from '../../src/static/render.js';
import {tagNames} from '../../src/static/tags.js';
import {loadLanguages} from '../content/load.js';
import {loadPublished} from '../content/published.js';

/** Writes `static/<lang>/<tag>.html` beside the bundle: each tag as plain HTML, for pages where no script may run. */
export function staticPages(): Plugin {
  return {
    name: 'static-pages',
    async generateBundle() {
      for (const language of await loadLanguages()) {
        const content = await loadPublished(language);
        for (const tag of tagNames) {
          this.emitFile({
            type: 'asset',
            fileName: `static/${language}/${tag}.html`,
            source: renderStatic(tag, {content, language}),
          });
        }
      }
    },
  };
}
