import {existsSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import * as vocabulary from '../../src/content/vocabulary.js';

interface Topic {
  readonly items?: readonly {readonly id: string}[];
  readonly tiers?: readonly {readonly id: string}[];
}

/** Whether a set is the ids of a topic, a file of `content/en/`. */
export function isTopic(set: string): boolean {
  return existsSync(topicFile(set));
}

/**
 * The values of a set that a doc comment names: the ids of a topic such as `causes`, a list of
 * `src/content/vocabulary.ts` such as `regionIds`, or a value itself, in quotes.
 *
 * @throws {Error} when there is no such set.
 */
export function valuesOf(set: string): readonly string[] {
  const [, literal] = /^'(.*)'$/.exec(set) ?? [];
  if (literal !== undefined) return [literal];
  const list = Object.entries(vocabulary).find(([name]) => name === set)?.[1];
  if (list) return list;
  if (!isTopic(set)) throw new Error(`no topic and no vocabulary is called ${set}`);
  const {items, tiers = []} = parse(readFileSync(topicFile(set), 'utf8')) as Topic;
  return (items ?? tiers).map(({id}) => id);
}

function topicFile(set: string): string {
  return `content/en/${set}.yaml`;
}
