import {itWorksByKeysAlone} from '../helpers/keys.js';
import {tags} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

for (const each of tags) {
  describe(`<${each.tag}> by keys alone`, () => {
    watchWarnings();
    itWorksByKeysAlone(each);
  });
}
