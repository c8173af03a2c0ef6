/** Reads a YAML file of `content/`, checks it against its schema and says where a mistake stands. */
import * as v from 'valibot';
import {type Document, isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml';
import {allowedAt} from '../../src/content/allowed.js';

/** One mistake in a content file. */
export interface ContentProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Path to the field, such as `items.2.regions.0.id`; empty for the file as a whole. */
  readonly field: string;
  /** What was given and what is allowed. */
  readonly message: string;
}

/** Thrown when a content file cannot be used. Its message has one line `file:line:column field: …` per mistake. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(readonly problems: readonly ContentProblem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

function formatProblem({file, line, column, field, message}: ContentProblem): string {
  return `${file}:${line}:${column} ${field && `${field}: `}${message}`;
}

/** A checked file, with a way back from a field to its place in the text. */
export interface ContentFile<T> {
  readonly data: T;
  /** A problem at the given path, for checks that need more than one file. */
  problemAt(path: readonly (string | number)[], message: string): ContentProblem;
}

/**
 * Parses and checks one file.
 *
 * @param file - Path used in messages.
 * @param source - The YAML text.
 * @throws {ContentError} when the text is no YAML or does not fit the schema.
 */
export function parseContentFile<T extends v.GenericSchema>(
  file: string,
  source: string,
  schema: T,
): ContentFile<v.InferOutput<T>> {
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false, logLevel: 'error'});

  const problemAtOffset = (offset: number, field: string, message: string): ContentProblem => {
    const {line, col} = lines.linePos(offset);
    return {file, line, column: col, field, message};
  };
  if (document.errors.length > 0) {
    throw new ContentError(document.errors.map((error) => problemAtOffset(error.pos[0], '', error.message)));
  }

  const problemAt = (path: readonly (string | number)[], message: string) =>
    problemAtOffset(offsetOf(document, path), path.join('.'), message);

  const result = v.safeParse(
    schema,
    dataOf(document, (message) => problemAtOffset(0, '', message)),
  );
  if (!result.success) {
    throw new ContentError(
      result.issues.map((issue) => {
        const path = (issue.path ?? []).map((step) => step.key as string | number);
        return problemAt(path, `${given(issue)}; allowed is ${allowedAt(schema, path, issue)}`);
      }),
    );
  }
  return {data: result.output, problemAt};
}

/** The plain data of a document. An alias that stands for nothing comes to light only here. */
function dataOf(document: Document, problem: (message: string) => ContentProblem): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new ContentError([problem(error instanceof Error ? error.message : String(error))]);
  }
}

function given(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'this field is unknown';
  if (issue.input === undefined) return 'nothing is given';
  const value = JSON.stringify(issue.input) ?? String(issue.input);
  return `given is ${value.length > 80 ? `${value.slice(0, 80)}…` : value}`;
}

/** Where the field stands; for a field that is missing, where its nearest parent stands. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((each) => isScalar(each.key) && each.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
