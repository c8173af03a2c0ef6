import {mkdir, writeFile} from 'node:fs/promises';
import {escape} from '../../src/static/declarative.js';
import {defaultAttributes, neededAttribute} from '../../src/static/attributes.js';
import {frameHeight} from '../../src/static/snippets.js';
import {isTagName, tagNames, type TagName} from '../../src/static/tags.js';
import {loadLanguages} from '../content/load.js';
import {declarative} from '../static/declarative.js';
import {oEmbedAnswer} from './oembed.js';
import {pageText} from './page.js';
import {readSiteWords, type SiteWords} from './words.js';

interface Place {
  readonly folder: string;
  /** Address of the folder `site/`, where it is known. */
  readonly address: string | undefined;
  readonly language: string;
  readonly words: SiteWords;
}

/**
 * Writes `site/<language>/<tag>.html`, a page for each tag that works with and without script, and a page that lists them.
 * With a base address, pages say where they are, and `site/oembed/<language>/<tag>.json` answers for each.
 *
 * @param base - Address of the folder in which `dist/` is served, without a slash at its end.
 */
export async function writeSite(folder: string, base: string | undefined): Promise<void> {
  const address = base && `${base}/site/`;
  for (const [language, words] of await readSiteWords(await loadLanguages(), tagNames)) {
    const place = {folder: `${folder}/site`, address, language, words};
    await mkdir(`${place.folder}/${language}`, {recursive: true});
    for (const tag of tagNames) await writePage(place, tag, folder);
    await writeIndex(place);
  }
}

async function writePage(place: Place, tag: TagName, built: string): Promise<void> {
  const {folder, address, language, words} = place;
  const {renderDeclarative} = await declarative(built);
  const {title, about} = wordsOf(words, tag);
  const whole = `${title} – ${words.title}`;
  const file = `${language}/${tag}.html`;
  const answer = `oembed/${language}/${tag}.json`;
  const shown = await renderDeclarative(tag, {...defaultAttributes(tag), 'heading-level': '1'});
  const text = pageText({
    language,
    title: whole,
    about,
    body: `<main>${shown}</main>\n<nav><a href="index.html">${escape(words.all)}</a></nav>`,
    script: '../frame.js',
    address: address && address + file,
    oEmbed: address && address + answer,
  });
  await writeFile(`${folder}/${file}`, text);
  if (!address) return;
  await mkdir(`${folder}/oembed/${language}`, {recursive: true});
  const embedded = {
    title: whole,
    address: address + file,
    siteTitle: words.title,
    siteAddress: `${address}${language}/index.html`,
    height: frameHeight(tag),
  };
  await writeFile(`${folder}/${answer}`, oEmbedAnswer(embedded));
}

async function writeIndex({folder, address, language, words}: Place): Promise<void> {
  const {title, intro, pages} = words;
  // A card needs to be told which item to show, so its page is for frames with an address that says it.
  const listed = Object.entries(pages).filter(
    ([tag]) => !isTagName(tag) || neededAttribute[tag] === undefined,
  );
  const items = listed.map(
    ([tag, page]) => `<li><a href="${tag}.html">${escape(page.title)}</a><p>${escape(page.about)}</p></li>`,
  );
  const text = pageText({
    language,
    title,
    about: intro,
    body: `<main><h1>${escape(title)}</h1>\n<p>${escape(intro)}</p>\n<ul class="pages">\n${items.join('\n')}\n</ul></main>`,
    address: address && `${address}${language}/index.html`,
  });
  await writeFile(`${folder}/${language}/index.html`, text);
}

function wordsOf({pages}: SiteWords, tag: string): {readonly title: string; readonly about: string} {
  return pages[tag] ?? {title: tag, about: ''};
}
