/** Which rung lives where: the table of the README. It knows no filter, so that it runs in a page as well as in Node. */
import type {WholeContent} from '../../src/content/published.js';
import {compare} from '../../src/inspect/compare.js';
import {inspect} from '../../src/inspect/page.js';
import {type Format, formats, snippet} from '../../src/static/snippets.js';

export const formatNames = Object.keys(formats) as readonly Format[];

/** What readers meet of a snippet behind a filter. */
export type Outcome = 'widget' | 'widget, attributes lost' | 'text' | 'text, unfolded' | 'link' | 'nothing';

export type Outcomes = Readonly<Record<Format, Outcome>>;

/** A snippet of each form, for a tag with attributes. */
export function sampleSnippets(content: WholeContent): Readonly<Record<Format, string>> {
  const make = (format: Format): string =>
    snippet(format, 'spasm-cause-list', {
      content,
      language: 'en',
      base: 'https://clinic.example/spasm',
      attributes: {only: 'sudden-movement disc-problem', 'heading-level': '3'},
      theme: formats[format].takesTheme ? {'--spasm-accent': '#0b6e63'} : {},
    });
  return Object.fromEntries(formatNames.map((format) => [format, make(format)])) as Record<Format, string>;
}

/** What a filter leaves of the snippets, as readers meet it. */
export function outcomesOf(
  pasted: Readonly<Record<string, string>>,
  filtered: Readonly<Record<string, string>>,
  content: WholeContent,
): Outcomes {
  const outcome = (format: Format): Outcome => {
    // A snippet of the first form brings its script; for the others it was added to the site once.
    const hasScript = format === 'tag' ? undefined : true;
    const look = (html = '') => inspect(html, {hasScript, contents: [content]});
    const [change] = compare(look(pasted[format]), look(filtered[format]));
    const {published} = change ?? {};
    if (!published) return 'nothing';
    // What is left of a placeholder may be a link, which carries the attributes in its address.
    if (published.shown === 'widget')
      return published.form === format && change?.taken.length ? 'widget, attributes lost' : 'widget';
    if (published.shown !== 'text' || published.form !== 'static') return published.shown;
    return /<details\b/.test(filtered[format] ?? '') ? 'text' : 'text, unfolded';
  };
  return Object.fromEntries(formatNames.map((format) => [format, outcome(format)])) as Record<
    Format,
    Outcome
  >;
}

/** The table in Markdown. */
export function ladderTable(rows: Readonly<Record<string, Outcomes>>): string {
  const head = ['Filter', ...formatNames];
  const body = Object.entries(rows).map(([name, outcomes]) => [
    name,
    ...formatNames.map((format) => outcomes[format]),
  ]);
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
