/** Ways through loaded content: its parts, its sentences, and every text that a reader can meet. */
import {type AuthoredSentence, type TopicName} from '../../src/content/schema.js';
import type {Content} from './content.js';

type Path = readonly (string | number)[];

/** What a reader sees at once: an item of a topic, a tier of help, or a text above them such as an introduction. */
export interface Part {
  /** Topic and id, such as `causes/sudden-movement`; for a text above the items its field, such as `causes/intro`. */
  readonly place: string;
  readonly topic: TopicName;
  readonly id: string;
  /** Whether this is an item or a tier, and not a text above them. */
  readonly isItem: boolean;
  readonly title: string;
  readonly sentences: readonly PlacedSentence[];
  /** Why the part may be harder to read than others. */
  readonly readability?: {readonly maxGrade: number; readonly because: string};
}

export interface PlacedSentence {
  readonly place: string;
  /** Field inside the topic file, such as `items.0.body.1.0`. */
  readonly field: string;
  readonly sentence: AuthoredSentence;
}

export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** All parts that have sentences, in the order of the files. */
export function partsOf(content: Content): readonly Part[] {
  return Object.entries(content.topics)
    .flatMap(([topic, data]) =>
      sectionsOf(data).map(({id, value, path, isItem}) =>
        partOf(topic as TopicName, id, value, path, isItem),
      ),
    )
    .filter((part) => part.sentences.length > 0);
}

/** All sentences, with their places. */
export function sentencesOf(content: Content): readonly PlacedSentence[] {
  return partsOf(content).flatMap((part) => part.sentences);
}

/** Every text a reader can meet, with term marks: sentences, titles, buttons and notes. */
export function textsOf(content: Content): readonly PlacedText[] {
  return Object.entries(content.topics).flatMap(([topic, data]) =>
    sectionsOf(data).flatMap(({id, value}) =>
      readerTexts(value, id).map((text) => ({place: `${topic}/${id}`, text})),
    ),
  );
}

/** The texts among them that are no sentences of a part: titles, the words of buttons, what a tag says of itself. */
export function wordsAround(content: Content): readonly PlacedText[] {
  const sentences = new Set(sentencesOf(content).map(({sentence}) => sentence.text));
  return textsOf(content).filter(({text}) => !sentences.has(text));
}

/** Ids of the glossary terms that a text marks: `{discs|disc}` and `{disc}` both give `disc`. */
export function termIds(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}|]*)(?:\|([^{}]*))?\}/g)].map((mark) => mark[2] ?? mark[1] ?? '');
}

interface Section {
  readonly id: string;
  readonly value: unknown;
  readonly path: Path;
  readonly isItem: boolean;
}

function sectionsOf(topic: object): readonly Section[] {
  return Object.entries(topic as Record<string, unknown>).flatMap(([key, value]): Section[] => {
    if (!['items', 'tiers'].includes(key) || !Array.isArray(value)) {
      return [{id: key, value, path: [key], isItem: false}];
    }
    return value.map((item: unknown, index) => {
      const id = isRecord(item) ? String(item['id']) : '';
      return {id, value: item, path: [key, index], isItem: true};
    });
  });
}

function partOf(topic: TopicName, id: string, value: unknown, path: Path, isItem: boolean): Part {
  const place = `${topic}/${id}`;
  const item = isRecord(value) ? (value as {title?: string} & Pick<Part, 'readability'>) : {};
  return {
    place,
    topic,
    id,
    isItem,
    title: item.title ?? id,
    sentences: sentencesIn(value, path).map((found) => ({place, ...found})),
    ...(item.readability && {readability: item.readability}),
  };
}

function sentencesIn(value: unknown, path: Path): readonly Omit<PlacedSentence, 'place'>[] {
  if (isSentence(value)) return [{field: path.join('.'), sentence: value}];
  if (Array.isArray(value)) return value.flatMap((each, index) => sentencesIn(each, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => sentencesIn(each, [...path, key]));
}

/** Fields whose values are for the build or for authors. */
const unseen = new Set([
  'id',
  'facts',
  'basis',
  'sources',
  'readability',
  'category',
  'regions',
  'icon',
  'for',
  'audiences',
  'changeable',
]);

/** All texts that a reader can meet in a part of a topic, with term marks. */
export function readerTexts(value: unknown, key = ''): readonly string[] {
  if (unseen.has(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => readerTexts(each));
  return isRecord(value) ? Object.entries(value).flatMap(([field, each]) => readerTexts(each, field)) : [];
}

function isSentence(value: unknown): value is AuthoredSentence {
  return isRecord(value) && 'text' in value && 'basis' in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
