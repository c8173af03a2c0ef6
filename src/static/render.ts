/** Renders a tag as plain HTML that works without any script and passes the filters of content management systems. */
import {h} from 'hastscript';
import type {MarkedText, Term, WholeContent} from '../content/published.js';
import {markedText, textPieces} from '../content/text.js';
import {AttributeError, type Attributes, checkAttributes} from './attributes.js';
import * as bodies from './bodies.js';
import {closing, explainedTerms, help} from './closing.js';
import {guide} from './guide.js';
import type {Render} from './items.js';
import {heading, write} from './nodes.js';
import type {TagName} from './tags.js';
import {applyTheme, type Theme} from './theme.js';

export interface StaticOptions {
  readonly content: WholeContent;
  /** Language of the content. */
  readonly language: string;
  /** Attributes of the tag, by name; a flag has an empty value. */
  readonly attributes?: Attributes;
  readonly theme?: Theme;
  /** The day on which the reviews are looked at. Default: today. */
  readonly today?: Date;
}

const defaultHeadingLevel = 2;

const renderers: Readonly<Record<TagName, Render>> = {
  'spasm-overview': bodies.overview,
  'spasm-cause-list': bodies.causeList,
  'spasm-cause-card': bodies.causeCard,
  'risk-factor-list': bodies.riskFactorList,
  'risk-factor-card': bodies.riskFactorCard,
  'posture-tip': bodies.postureTips,
  'spasm-back-map': bodies.backMap,
  'spasm-care-guide': bodies.careGuide,
  'spasm-checklist': bodies.checklist,
  'spasm-glossary': bodies.glossary,
  'spasm-guide': guide,
};

/**
 * The tag as plain HTML.
 *
 * @throws {AttributeError} when an attribute is unknown or holds what the tag cannot use.
 */
export function renderStatic(tag: TagName, options: StaticOptions): string {
  const {content, language, attributes = {}, theme = {}, today = new Date()} = options;
  if (attributes['content-src'])
    throw new AttributeError(`<${tag}>: given content-src, allowed only where the script can fetch it`);
  const {title, anchor, nodes, parts, hasHelp, hasGlossary} = bodyOf(tag, options);
  const {care, glossary} = content;
  const level = levelIn(attributes);
  const isSerious = parts.length > 0 && parts.every(({helpOpen}) => helpOpen);
  const section = h('section', {lang: language, dataSpasmStatic: tag}, [
    heading(level, title, anchor),
    ...nodes,
    ...(hasHelp ? [] : [help(content, level + 1, isSerious)]),
    ...(hasGlossary ? [] : explainedTerms(glossary.title, termsIn([...parts, ...care.tiers], content))),
    ...closing(content, parts, attributes, today),
  ]);
  applyTheme(section, theme);
  return write(section);
}

/**
 * What the tag shows, in a few words that say enough out of its context.
 *
 * @throws {AttributeError} as `renderStatic` does.
 */
export function labelOf(tag: TagName, options: Pick<StaticOptions, 'content' | 'attributes'>): string {
  const {title, label} = bodyOf(tag, options);
  return label ?? title;
}

function bodyOf(
  tag: TagName,
  {content, attributes = {}, today}: Pick<StaticOptions, 'content' | 'attributes' | 'today'>,
) {
  checkAttributes(tag, attributes, content, today);
  return renderers[tag]({content, attributes, level: levelIn(attributes)});
}

function levelIn(attributes: Attributes): number {
  return Number(attributes['heading-level'] ?? defaultHeadingLevel);
}

/** The terms that the texts of the parts mark. */
function termsIn(parts: readonly object[], {glossary}: WholeContent): readonly Term[] {
  const marked = new Set(
    parts
      .flatMap(textsIn)
      .flatMap(textPieces)
      .flatMap((piece) => (typeof piece === 'string' ? [] : piece.term)),
  );
  return glossary.items.filter(({id}) => marked.has(id));
}

function textsIn(part: object): readonly string[] {
  const values = Object.values(part).flat() as unknown[];
  return values.flatMap((value) => (isMarkedText(value) ? markedText(value) : []));
}

function isMarkedText(value: unknown): value is MarkedText<string> {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'text' in value);
}
