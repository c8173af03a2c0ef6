import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {loadPublished} from '../../build/content/published.js';
import {renderStatic} from '../../src/static/render.js';
import {tagNames} from '../../src/static/tags.js';

const languages = readdirSync('content', {withFileTypes: true}).filter((entry) => entry.isDirectory());

describe('dist/static', () => {
  for (const {name: language} of languages) {
    it(`has each tag in ${language} as the content says it`, async () => {
      const content = await loadPublished(language);
      for (const tag of tagNames) {
        const file = readFileSync(`dist/static/${language}/${tag}.html`, 'utf8');
        assert.equal(file, renderStatic(tag, {content, language}), tag);
      }
    });
  }
});
