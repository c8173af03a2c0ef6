/** The record of who has checked which text, `content/reviews.yaml`, and whether it fits the content. */
import {createHash} from 'node:crypto';
import * as v from 'valibot';
import {dayIn, type Review} from '../../src/content/review.js';
import type {TopicName} from '../../src/content/schema.js';
import {readerTexts, termIds} from './walk.js';

const hash = v.pipe(
  v.string('the hash of a text, in quotes'),
  v.regex(/^[0-9a-f]{8}$/, 'the hash of a text, as `npm run content:reviews` writes it'),
);

const day = v.pipe(
  v.string('a day'),
  v.check((text) => dayIn(text) !== undefined, 'a day such as 2026-03-01'),
);

const name = v.pipe(v.string('a name'), v.regex(/^\S(.{0,118}\S)?$/, 'a name of 1 to 120 characters'));

const review = v.pipe(
  v.strictObject({by: name, role: name, on: day, due: day, text: hash}, 'by, role, on, due and text'),
  v.check(({on, due}) => due > on, 'a review that is due again after its day'),
);

const entry = v.strictObject({text: hash, since: day, review: v.optional(review)}, 'text and since');
const places = v.record(v.string(), entry, 'a map from places to entries');

/** Schema of `content/reviews.yaml`: for each language and place the hash of the text, and who has checked it. */
export const reviewsSchema = v.record(v.string(), places, 'a map from languages to places');

export type ReviewRecord = Readonly<v.InferOutput<typeof reviewsSchema>>;
/** The record of one language. */
export type RecordedPlaces = Readonly<v.InferOutput<typeof places>>;
export type RecordedReview = Readonly<v.InferOutput<typeof review>>;

/** A text that is checked as one. */
export interface CheckedText {
  /** Topic and id, such as `causes/sudden-movement`; the topic alone for what stands above its items. */
  readonly place: string;
  /** Path inside the topic file. */
  readonly path: readonly (string | number)[];
  /** Changes with every word that a reader meets. */
  readonly hash: string;
}

/** Words of buttons, and what a tag says of itself: nothing in them is for a clinician to check. */
const withoutReview: readonly string[] = ['interface', 'meta'] satisfies TopicName[];

/** The texts of a topic that are checked: what stands above its items, and each item. */
export function checkedTexts(topic: string, data: object): readonly CheckedText[] {
  if (withoutReview.includes(topic)) return [];
  const {lists, head} = cut(data);
  return [
    {place: topic, path: [], hash: hashOf(head)},
    ...lists.flatMap(([key, items]) =>
      items.map((item, index) => ({
        place: `${topic}/${item['id'] as string}`,
        path: [key, index],
        hash: hashOf(item),
      })),
    ),
  ];
}

/** What does not fit between the texts of a topic and the record of their language; empty when all does. */
export function recordProblems(
  topic: string,
  texts: readonly CheckedText[],
  recorded: RecordedPlaces = {},
): readonly {readonly text?: CheckedText; readonly place: string; readonly message: string}[] {
  const gone = Object.keys(recorded).filter(
    (place) => place.split('/')[0] === topic && !texts.some((text) => text.place === place),
  );
  return [
    ...texts.flatMap((text) => {
      const {place, hash: present} = text;
      const known = Object.hasOwn(recorded, place) ? recorded[place] : undefined;
      if (known?.text === present) return [];
      const what = known ? 'has changed since it was recorded' : 'is not recorded';
      return [{text, place, message: `the text of ${place} ${what} in content/reviews.yaml; ${remedy}`}];
    }),
    ...gone.map((place) => ({place, message: `${place} is no longer there; ${remedy}`})),
  ];
}

const remedy = 'run `npm run content:reviews`';

/**
 * The topic with what the record says of its texts: since when they are as they are, and the reviews that count. A word
 * that a text explains is part of what readers meet in it, so its meaning must be checked, too.
 */
export function withReviews(
  topic: string,
  data: object,
  recorded: RecordedPlaces = {},
): Record<string, unknown> {
  if (withoutReview.includes(topic)) return {...data};
  const {lists, head} = cut(data);
  const checked = (place: string, part: Item): Item => {
    const terms = readerTexts(part).flatMap(termIds);
    const entries = [place, ...terms.map((term) => `glossary/${term}`)].map((each) => recorded[each]);
    const reviews = entries.map((each) => (each?.review?.text === each?.text ? each?.review : undefined));
    const since = entries.map((each) => each?.since ?? '').reduce((last, day) => (day > last ? day : last));
    return {...part, since, ...(reviews.includes(undefined) ? {} : {reviews: distinct(reviews)})};
  };
  return {
    ...checked(topic, head),
    ...Object.fromEntries(
      lists.map(([key, items]) => [
        key,
        items.map((item) => checked(`${topic}/${item['id'] as string}`, item)),
      ]),
    ),
  };
}

/** Each review once, as the page needs it. */
function distinct(reviews: readonly (RecordedReview | undefined)[]): readonly Review[] {
  const shown = reviews.flatMap((each): Review[] => {
    if (!each) return [];
    const {by, role, on, due} = each;
    return [{by, role, on, due}];
  });
  return [...new Map(shown.map((each) => [JSON.stringify(each), each])).values()];
}

/**
 * The record of a language as its texts would have it: of a text that has changed, the hash and the day are renewed. A
 * review of it stays, so that it can be seen as set back, but counts no more.
 */
export function renewedPlaces(
  recorded: RecordedPlaces,
  texts: readonly CheckedText[],
  today: string,
): RecordedPlaces {
  return Object.fromEntries(
    texts.map(({place, hash: present}) => {
      const known = Object.hasOwn(recorded, place) ? recorded[place] : undefined;
      return [place, known?.text === present ? known : {...known, text: present, since: today}];
    }),
  );
}

function hashOf(part: Readonly<Record<string, unknown>>): string {
  const {changeable, regions, audiences} = part;
  // These, too, tell a reader something: an answer, a place on the body, whom a tip is for.
  const met = [readerTexts(part), changeable, regions, audiences];
  return createHash('sha256').update(JSON.stringify(met)).digest('hex').slice(0, 8);
}

type Item = Readonly<Record<string, unknown>>;

/** A topic as its lists of items and all that stands above them. */
function cut(data: object): {lists: readonly (readonly [string, readonly Item[]])[]; head: Item} {
  const isList = ([key]: readonly [string, unknown]): boolean => key === 'items' || key === 'tiers';
  const fields = Object.entries(data);
  return {
    lists: fields.filter(isList) as [string, Item[]][],
    head: Object.fromEntries(fields.filter((field) => !isList(field))),
  };
}
