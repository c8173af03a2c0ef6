/** The filters that snippets must live through, as they run in Node: each is the real one, with its own defaults. */
import createDOMPurify from 'dompurify';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {JSDOM} from 'jsdom';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import type {Snippets} from './ladder.js';
import {filterWithWordPress} from './wordpress.js';

/** What a filter leaves of each snippet. */
export type Filter = (snippets: Snippets) => Promise<Snippets>;

const purify = createDOMPurify(new JSDOM('').window);
const rehype = rehypeSanitize();

/** The filters by the names that the README gives them. */
export const nodeFilters: Readonly<Record<string, Filter>> = {
  'WordPress for authors without `unfiltered_html` (KSES)': async (snippets) =>
    (await filterWithWordPress(snippets)).kses,
  'WordPress for all others, classic editor (wpautop)': async (snippets) =>
    (await filterWithWordPress(snippets)).wpautop,
  'WordPress for all others, HTML block (wptexturize)': async (snippets) =>
    (await filterWithWordPress(snippets)).wptexturize,
  DOMPurify: each((html) => purify.sanitize(html)),
  'sanitize-html': each((html) => sanitizeHtml(html)),
  'rehype-sanitize': each((html) => toHtml(rehype(fromHtml(html, {fragment: true})))),
};

function each(filter: (html: string) => string): Filter {
  return (snippets) =>
    Promise.resolve(Object.fromEntries(Object.entries(snippets).map(([name, html]) => [name, filter(html)])));
}
