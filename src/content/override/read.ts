/**
 * Reads what comes from elsewhere, such as a file or a property that the page set, once into plain objects of our own.
 *
 * After that no foreign code can run any more: no getter, no proxy, no `toJSON`, no inherited field.
 */
import {cleanText} from './clean-text.js';

export type Plain = null | boolean | number | string | readonly Plain[] | PlainRecord;

/** Has no prototype, so a look-up finds nothing that is not in it. */
export interface PlainRecord {
  readonly [key: string]: Plain;
}

/** Something that cannot be used. */
export interface OverrideProblem {
  /** Where it stands, such as `causes.disc-problem.title`; empty for the whole. */
  readonly path: string;
  readonly given: unknown;
  readonly allowed: string;
}

/** Beyond these limits nothing is read, since half a text may say the opposite of the whole. */
const mostValues = 5000;
const deepest = 8;

/** Keys that could lead to the prototype of something. */
const dangerous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

class TooMuch extends Error {}

/** The value in plain form; `undefined` when nothing of it can be used. Parts that cannot be read are left out and told. */
export function readPlain(foreign: unknown, tell: (problem: OverrideProblem) => void): Plain | undefined {
  let values = 0;

  function read(value: unknown, path: readonly string[], around: readonly object[]): Plain | undefined {
    values += 1;
    if (values > mostValues) throw new TooMuch(`at most ${mostValues} values`);
    if (typeof value === 'string') return cleanText(value);
    if (typeof value === 'boolean' || value === null || Number.isFinite(value)) return value as Plain;

    const problem = (allowed: string): undefined => {
      tell({path: path.join('.'), given: value, allowed});
    };
    if (typeof value !== 'object') return value === undefined ? undefined : problem('data as in a JSON file');
    if (around.includes(value)) return problem('an object that does not hold itself');
    if (path.length >= deepest) throw new TooMuch(`at most ${deepest} objects inside each other`);

    const inside = [...around, value];
    try {
      if (Array.isArray(value)) return readList(value, path, inside);
      if (isPlainObject(value)) return readRecord(value, path, inside);
    } catch (error) {
      if (error instanceof TooMuch) throw error;
      return problem('an object that can be read');
    }
    return problem('a plain object');
  }

  function readList(list: readonly unknown[], path: readonly string[], inside: readonly object[]): Plain {
    const {length} = list;
    if (length > mostValues) throw new TooMuch(`at most ${mostValues} values`);
    // What is missing in a list must not move the rest: the schema refuses null.
    return Array.from({length}, (_, index) => readField(list, `${index}`, path, inside) ?? null);
  }

  function readRecord(record: object, path: readonly string[], inside: readonly object[]): Plain {
    const plain = Object.create(null) as Record<string, Plain>;
    const keys = Object.keys(record);
    if (keys.length > mostValues) throw new TooMuch(`at most ${mostValues} values`);
    for (const key of keys) {
      if (dangerous.has(key)) {
        tell({path: [...path, key].join('.'), given: undefined, allowed: 'another name'});
        continue;
      }
      const value = readField(record, key, path, inside);
      if (value !== undefined) plain[key] = value;
    }
    return plain;
  }

  function readField(
    record: object,
    key: string,
    path: readonly string[],
    inside: readonly object[],
  ): Plain | undefined {
    const here = [...path, key];
    try {
      return read((record as Record<string, unknown>)[key], here, inside);
    } catch (error) {
      if (error instanceof TooMuch) throw error;
      return void tell({path: here.join('.'), given: undefined, allowed: 'a value that can be read'});
    }
  }

  try {
    return read(foreign, [], []);
  } catch (error) {
    return void tell({path: '', given: foreign, allowed: error instanceof Error ? error.message : ''});
  }
}

export function isRecord(value: Plain | undefined): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is an object as JSON gives it, of this window or of another; a node or a window is none. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
