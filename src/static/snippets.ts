/** The texts that an author pastes: one form for each rung of the embed ladder. */
import {h} from 'hastscript';
import {fitsInLink} from '../internal/embeddable.js';
import {AttributeError, checkNeeded} from './attributes.js';
import {link, write} from './nodes.js';
import {renderStatic, type StaticOptions, labelOf} from './render.js';
import type {TagName} from './tags.js';
import {declarations} from './theme.js';

export interface SnippetOptions extends StaticOptions {
  /** Address of the folder in which `dist/` is served; without a slash at its end. */
  readonly base?: string;
}

/** One form of a tag. */
export interface Form {
  /** What the form is, in a few words. */
  readonly meaning: string;
  /** Whether it leads to files of ours, so that their address must be known. */
  readonly needsBase: boolean;
  readonly takesTheme: boolean;
  make(tag: TagName, options: SnippetOptions): string;
}

/** What a frame of ours needs: its script, and tabs for links to other sites, which would hardly work in a sandbox. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const shortTags: Readonly<Partial<Record<TagName, number>>> = {
  'risk-factor-card': 560,
  'posture-tip': 560,
  'spasm-cause-card': 640,
};

/** A height in pixels that holds most of what a tag shows, for pages where no script can measure it. */
export function frameHeight(tag: TagName): number {
  return shortTags[tag] ?? 800;
}

/** Address of the tag's own page, with the attributes as its query. */
export function pageAddress(tag: TagName, {base, language, attributes = {}}: SnippetOptions): string {
  const {lang: _language, ...rest} = attributes;
  const query = new URLSearchParams(rest).toString();
  return `${base}/site/${language}/${tag}.html${query && `?${query}`}`;
}

function styleOf({theme = {}}: SnippetOptions): string | undefined {
  return declarations(theme) || undefined;
}

function pageLink(tag: TagName, options: SnippetOptions) {
  return link(pageAddress(tag, options), labelOf(tag, options));
}

const forms = {
  tag: {
    meaning: 'the script and the tag',
    needsBase: true,
    takesTheme: true,
    make: (tag, options) =>
      write(
        h('script', {type: 'module', src: `${options.base}/spasm-elements.js`}),
        // The fallback is no block: the classic editor of WordPress would push one outside the tag.
        h(tag, {...options.attributes, style: styleOf(options)}, pageLink(tag, options)),
      ),
  },
  placeholder: {
    meaning: 'a div that the script, added once to the site, turns into the tag',
    needsBase: true,
    takesTheme: true,
    make: (tag, options) => {
      const data = Object.entries(options.attributes ?? {}).map(([name, value]) => [`data-${name}`, value]);
      const name = tag.replace(/^spasm-/, '');
      const attributes = {'data-spasm': name, ...Object.fromEntries(data), style: styleOf(options)};
      // Never empty: editors drop empty elements.
      return write(h('div', attributes, h('p', pageLink(tag, options))));
    },
  },
  link: {
    meaning: 'a paragraph with a link, which the script turns into the tag as well',
    needsBase: true,
    takesTheme: false,
    make: (tag, options) => write(h('p', pageLink(tag, options))),
  },
  static: {
    meaning: 'the whole text as plain HTML, without any script',
    needsBase: false,
    takesTheme: true,
    make: renderStatic,
  },
  frame: {
    meaning: 'a frame that shows the tag on a page of its own',
    needsBase: true,
    takesTheme: false,
    make: (tag, options) =>
      write(
        h('iframe', {
          src: pageAddress(tag, options),
          title: labelOf(tag, options),
          width: '100%',
          height: frameHeight(tag),
          loading: 'lazy',
          sandbox: frameSandbox,
          style: 'border: 0',
        }),
      ),
  },
} satisfies Record<string, Form>;

export type Format = keyof typeof forms;

/** The forms by name, from the richest to the most restricted. */
export const formats: Readonly<Record<Format, Form>> = forms;

/**
 * The text to paste.
 *
 * @throws {AttributeError} when an attribute is unknown, holds what the tag cannot use, or is missing.
 */
export function snippet(format: Format, tag: TagName, options: SnippetOptions): string {
  if (format !== 'static') checkNeeded(tag, options.attributes);
  const unfit = Object.keys(options.attributes ?? {}).find((name) => !fitsInLink(name));
  if (format === 'link' && unfit) {
    throw new AttributeError(`<${tag}>: given ${unfit} in a link, which anybody can write; use placeholder`);
  }
  return formats[format].make(tag, options);
}
