/** Which rung lives where: the table of the README. It knows no filter, so that it runs in a page as well as in Node. */
import {type FormName, forms} from '../../src/cli/forms.js';
import type {WholeContent} from '../../src/content/published.js';
import {compare} from '../../src/inspect/compare.js';
import {inspect} from '../../src/inspect/page.js';
import type {Attributes} from '../../src/static/attributes.js';
import {formats, snippet} from '../../src/static/snippets.js';
import type {TagName} from '../../src/static/tags.js';

export const formNames = Object.keys(forms) as readonly FormName[];

/** What readers meet of a snippet behind a filter, from the worst on. */
const outcomes = [
  'code in the text',
  'nothing',
  'first lines',
  'link',
  'text, unfolded',
  'text',
  'widget, attributes lost',
  'widget',
] as const;

export type Outcome = (typeof outcomes)[number];
export type Outcomes = Readonly<Record<FormName, Outcome>>;

/** Texts by name. */
export type Snippets = Readonly<Record<string, string>>;

const sampleAttributes = {
  'posture-tip': {tip: 'warm-up'},
  'risk-factor-card': {factor: 'work'},
  'spasm-cause-list': {only: 'sudden-movement disc-problem', 'heading-level': '3'},
  'spasm-care-guide': {'heading-level': '3'},
  'spasm-guide': {sections: 'overview causes care'},
} satisfies Partial<Record<TagName, Attributes>>;

/** The tags that stand for all: a card without and with something that it needs, a list, one with phone numbers, the whole. */
export const sampleTags = Object.keys(sampleAttributes) as readonly (keyof typeof sampleAttributes)[];

/** The name of a sample among the snippets. */
export function sampleName(tag: TagName, form: FormName): string {
  return `${tag} as ${form}`;
}

/**
 * A snippet of each form for some tags with attributes.
 *
 * @param readDeclared - Gives the built file of a tag with its shadow root, which takes Lit to make.
 */
export async function sampleSnippets(
  content: WholeContent,
  readDeclared: (tag: TagName) => Promise<string>,
): Promise<Snippets> {
  const make = (form: FormName, tag: keyof typeof sampleAttributes): string | Promise<string> =>
    form === 'dsd'
      ? readDeclared(tag)
      : snippet(form, tag, {
          content,
          language: 'en',
          base: 'https://clinic.example/spasm',
          attributes: sampleAttributes[tag],
          theme: formats[form].takesTheme ? {'--spasm-accent': '#0b6e63'} : {},
        });
  const made = sampleTags.flatMap((tag) =>
    formNames.map(async (form) => [sampleName(tag, form), await make(form, tag)] as const),
  );
  return Object.fromEntries(await Promise.all(made));
}

/** What a filter leaves of the snippets, as readers meet it: of the tags, the one that fares worst counts. */
export function outcomesOf(pasted: Snippets, filtered: Snippets, content: WholeContent): Outcomes {
  const worst = (form: FormName): Outcome => {
    const found = sampleTags.map((tag) => {
      const name = sampleName(tag, form);
      return outcomeOf(form, pasted[name] ?? '', filtered[name] ?? '', content);
    });
    return outcomes.find((each) => found.includes(each)) ?? 'nothing';
  };
  return Object.fromEntries(formNames.map((form) => [form, worst(form)])) as Record<FormName, Outcome>;
}

function outcomeOf(form: FormName, pasted: string, filtered: string, content: WholeContent): Outcome {
  // A snippet of the first form brings its script; for the others it was added to the site once.
  const hasScript = form === 'tag' ? undefined : true;
  const look = (html: string) => inspect(html, {hasScript, contents: [content]});
  const page = look(filtered);
  if (page.remarks.length > 0) return 'code in the text';
  const [change] = compare(look(pasted), page);
  const {published} = change ?? {};
  if (!published) return filtered.replaceAll(/<[^>]*>/g, '').trim() === '' ? 'nothing' : 'first lines';
  // What is left of a placeholder may be a link, which carries the attributes in its address.
  if (published.shown === 'widget')
    return published.form === form && change?.taken.length ? 'widget, attributes lost' : 'widget';
  if (published.shown !== 'text' || published.form !== 'static') return published.shown;
  return /<details\b/.test(filtered) ? 'text' : 'text, unfolded';
}

/** The table in Markdown. */
export function ladderTable(rows: Readonly<Record<string, Outcomes>>): string {
  const head = ['Filter', ...formNames];
  const body = Object.entries(rows).map(([name, found]) => [name, ...formNames.map((form) => found[form])]);
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
