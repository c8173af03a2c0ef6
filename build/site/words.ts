import * as v from 'valibot';
import {readChecked} from '../content/load.js';
import {type PlacedText, readerTexts} from '../content/walk.js';

const text = v.pipe(v.string(), v.nonEmpty());

const words = v.strictObject({
  title: text,
  intro: text,
  all: text,
  pages: v.record(v.string(), v.strictObject({title: text, about: text})),
});

/** The words of the pages of one language. */
export type SiteWords = v.InferOutput<typeof words>;

/**
 * Reads the words of all languages from `content/site.yaml`.
 *
 * @throws {Error} when a tag or a language has none, or a tag that there is not has some.
 */
export async function readSiteWords(
  languages: readonly string[],
  tags: readonly string[],
): Promise<ReadonlyMap<string, SiteWords>> {
  const all = await readAll();
  return new Map(
    languages.map((language) => {
      const found = Object.hasOwn(all, language) ? all[language] : undefined;
      if (!found) throw new Error(`content/site.yaml: nothing for ${language}`);
      const named = Object.keys(found.pages);
      const wrong = [
        ...tags.filter((tag) => !named.includes(tag)),
        ...named.filter((tag) => !tags.includes(tag)),
      ];
      if (wrong.length > 0)
        throw new Error(`content/site.yaml: ${language}.pages and the tags differ in ${wrong.join()}`);
      return [language, found];
    }),
  );
}

/** Every text of these words in a language. */
export async function siteTextsOf(language: string): Promise<readonly PlacedText[]> {
  const all = await readAll();
  return readerTexts(all[language]).map((text) => ({place: 'site', text}));
}

function readAll() {
  return readChecked('site.yaml', v.record(v.string(), words));
}
