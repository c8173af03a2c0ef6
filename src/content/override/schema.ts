/**
 * What a clinic may change: the shape of the file behind `content-src`, and of what `setContent` takes.
 *
 * Texts keep the rules of the content itself. Where they stand in the page as lines and paragraphs, they are so here.
 */
import * as v from 'valibot';
import {phoneAllowed, phonePattern} from '../phone.js';
import {describe, id, oneOf, text} from '../schema-parts.js';
import {audienceIds, changeabilities, regionIds} from '../vocabulary.js';

/** Version of the shape. A file that asks for a later one is refused. */
export const formatVersion = 1;

const longestText = 1000;
const mostParagraphs = 30;
const mostSigns = 20;

const ownText = v.pipe(
  text,
  v.maxLength(longestText, `at most ${longestText} characters`),
  v.regex(
    /^(?:[^{}]|\{[^{}|]+(?:\|[a-z0-9-]+)?\})*$/,
    'text in which braces only mark a term: {disc} or {discs|disc}',
  ),
);

const name = v.pipe(
  text,
  v.maxLength(120, 'at most 120 characters'),
  v.regex(/^[^{}]*$/, 'a name without braces'),
);

const phone = v.pipe(v.string('a phone number'), v.regex(phonePattern, phoneAllowed));

const list = <T extends v.GenericSchema>(item: T, what: string, most: number) =>
  v.pipe(v.array(item, `a list of ${what}`), v.maxLength(most, `at most ${most} ${what}`));

const itemEntries = {
  hidden: v.optional(describe(v.boolean('true or false'), 'Whether the item is left out.')),
  title: v.optional(ownText),
  summary: v.optional(describe(ownText, 'What a reader in a hurry needs.')),
  body: v.optional(
    describe(list(ownText, 'paragraphs', mostParagraphs), 'Takes the place of the whole body.'),
  ),
};

/** Items by their ids; an id of ours changes that item, any other adds one. */
const topic = <T extends v.GenericSchema>(item: T) =>
  v.objectWithRest(
    {title: v.optional(ownText), intro: v.optional(ownText)},
    item,
    'an object with the ids of items',
  );

const item = (entries: v.ObjectEntries = {}) =>
  v.strictObject({...itemEntries, ...entries}, 'an object such as {"title": "…"}');

const moreSigns = v.strictObject(
  {signs: v.pipe(list(ownText, 'signs', mostSigns), v.minLength(1, 'at least one sign'))},
  'an object such as {"signs": ["…"]}',
);

/** The topics with items that can be changed, hidden and added. */
export const ownTopics = {
  overview: topic(item()),
  causes: topic(item({regions: v.optional(list(oneOf(regionIds), 'regions', regionIds.length))})),
  riskFactors: topic(item({changeable: v.optional(oneOf(changeabilities)), changeNote: v.optional(ownText)})),
  contributingFactors: topic(item()),
  postureTips: topic(
    item({audiences: v.optional(list(oneOf(audienceIds), 'audiences', audienceIds.length))}),
  ),
  selfCare: topic(item()),
  glossary: topic(
    v.strictObject(
      {title: v.optional(ownText), meaning: v.optional(ownText)},
      'an object such as {"meaning": "…"}',
    ),
  ),
} as const;

/** Everything that has entries; each entry stands or falls alone. */
export const ownSections = {
  clinic: v.strictObject({
    name: v.optional(describe(name, 'Stands beside every word that is changed or added.')),
    phone: v.optional(phone),
    emergencyPhone: v.optional(phone),
  }),
  ...ownTopics,
  care: describe(
    v.strictObject({
      emergency: v.optional(moreSigns),
      urgent: v.optional(moreSigns),
      routine: v.optional(moreSigns),
    }),
    'Signs that stand behind ours. None of ours can be changed or left out.',
  ),
  meta: v.strictObject({
    general: v.optional(describe(ownText, 'Stands behind our general information.')),
  }),
} as const;

export const itemIdSchema = id;

export const headSchemas = {
  $schema: v.optional(v.string('an address')),
  version: v.optional(
    v.pipe(
      v.number(`${formatVersion}`),
      v.minValue(formatVersion, `${formatVersion}`),
      v.ltValue(formatVersion + 1, `${formatVersion}`),
    ),
  ),
  language: v.optional(
    v.pipe(v.string('en'), v.regex(/^[eE][nN](?:-[a-zA-Z0-9-]+)?$/, 'en, the only language there is')),
  ),
} as const;
