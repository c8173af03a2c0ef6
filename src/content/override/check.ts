/** Checks what a clinic wants to change, entry by entry: a wrong one is left out and told, the others hold. */
import * as v from 'valibot';
import {allowedAt} from '../allowed.js';
import {cleanText} from './clean-text.js';
import {isRecord, type OverrideProblem, type Plain, type PlainRecord, readPlain} from './read.js';
import type {ContentOverride} from './file-schema.js';
import {headSchemas, itemIdSchema, ownSections} from './schema.js';

/** What a clinic wants to change, after the check. */
export interface CheckedOverride {
  /** All that can be used; `undefined` when nothing can. */
  readonly override: ContentOverride | undefined;
  readonly problems: readonly OverrideProblem[];
}

interface SectionSchema {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
  /** Schema of all other entries, where there may be any. */
  readonly rest?: v.GenericSchema;
}

/** More would only repeat what the first have said. */
const mostProblems = 20;
const longestPath = 100;

const sections: ReadonlyMap<string, SectionSchema> = new Map(Object.entries(ownSections));

/**
 * Checks an override, for example one that `JSON.parse` gave.
 *
 * @param foreign - Anything. It is read once; later changes to it have no effect.
 */
export function checkOverride(foreign: unknown): CheckedOverride {
  const problems: OverrideProblem[] = [];
  const tell = (path: string, given: unknown, allowed: string): void => {
    const shown = cleanText(path.slice(0, longestPath));
    if (problems.length < mostProblems) problems.push({path: shown, given, allowed});
  };
  const none = {override: undefined, problems};

  const plain = readPlain(foreign, (problem) => tell(problem.path, problem.given, problem.allowed));
  if (plain === undefined) {
    if (problems.length === 0) tell('', foreign, 'an object such as {"clinic": {"name": "…"}}');
    return none;
  }
  if (!isRecord(plain) || Object.keys(plain).length === 0) {
    tell('', foreign, 'an object such as {"clinic": {"name": "…"}}');
    return none;
  }

  for (const [key, schema] of Object.entries(headSchemas)) {
    const result = v.safeParse(schema, plain[key], {abortPipeEarly: true});
    if (result.success) continue;
    tell(key, plain[key], allowedAt(schema, [], result.issues[0]));
    return none;
  }

  const override: Record<string, Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(plain)) {
    if (Object.hasOwn(headSchemas, key)) continue;
    const schema = sections.get(key);
    if (!schema) tell(key, value, [...sections.keys()].join(', '));
    else if (!isRecord(value)) tell(key, value, 'an object');
    else override[key] = checkSection(value, schema, key, tell);
  }
  return {override: withName(override, tell), problems};
}

function checkSection(
  section: PlainRecord,
  schema: SectionSchema,
  path: string,
  tell: (path: string, given: unknown, allowed: string) => void,
): Record<string, unknown> {
  const entries: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(section)) {
    const here = `${path}.${key}`;
    const known = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
    const entry = known ?? schema.rest;
    if (!entry) tell(here, value, Object.keys(schema.entries).join(', '));
    else if (!known && !v.is(itemIdSchema, key)) tell(here, key, allowedId);
    else {
      const checked = checkEntry(value, entry, here, tell);
      if (checked !== undefined) entries[key] = checked;
    }
  }
  return entries;
}

const allowedId = 'an id of lower-case words joined by hyphens';

/** The entry by its schema, without fields that are unknown; `undefined` when it does not fit. */
function checkEntry(
  value: Plain,
  schema: v.GenericSchema,
  path: string,
  tell: (path: string, given: unknown, allowed: string) => void,
): unknown {
  const problem = (issue: v.BaseIssue<unknown>): void => {
    const steps = (issue.path ?? []).map((step) => step.key as string | number);
    tell([path, ...steps].join('.'), issue.input, allowedAt(schema, steps, issue));
  };
  let known = value;
  for (;;) {
    const result = v.safeParse(schema, known, {abortPipeEarly: true});
    if (result.success) return result.output;
    const unknown = result.issues.find((issue) => issue.expected === 'never');
    const field = unknown?.path?.at(-1)?.key;
    if (!unknown || !isRecord(known) || typeof field !== 'string') {
      result.issues.forEach(problem);
      return undefined;
    }
    problem(unknown);
    known = withoutField(known, field);
  }
}

function withoutField(record: PlainRecord, field: string): PlainRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}

/** Without the name of the clinic only phone numbers and what is hidden hold: a reader must know whose words they are. */
function withName(
  override: Readonly<Record<string, Record<string, unknown>>>,
  tell: (path: string, given: unknown, allowed: string) => void,
): ContentOverride {
  if (override['clinic']?.['name'] !== undefined) return override;
  let hasWords = false;
  const wordless = Object.entries(override).map(([section, entries]) => {
    if (section === 'clinic') return [section, entries];
    const kept = Object.entries(entries).filter(([, entry]) => isHiddenOnly(entry));
    hasWords ||= kept.length < Object.keys(entries).length;
    return [section, Object.fromEntries(kept)];
  });
  if (hasWords)
    tell('clinic.name', override['clinic']?.['name'], 'the name of the clinic, since words are changed');
  return Object.fromEntries(wordless) as ContentOverride;
}

function isHiddenOnly(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Object.keys(entry).join() === 'hidden';
}
