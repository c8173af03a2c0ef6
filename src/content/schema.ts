/**
 * The one description of everything in `content/`. It gives the TypeScript types, the check the build makes,
 * and the JSON Schema an editor uses for completion. It holds no content and touches no DOM.
 */
import * as v from 'valibot';
import {phrases} from './phrases-schema.js';
import {describe, id, oneOf, text} from './schema-parts.js';
import {audienceIds, bases, changeabilities, regionIds, signGroups, tierIds} from './vocabulary.js';

const causeCategories = [
  'strain',
  'posture-load',
  'overuse',
  'inflammation',
  'joint',
  'disc-nerve',
  'muscle-balance',
  'mind-body',
  'rare-serious',
] as const;

const factId = v.pipe(
  v.string('the id of a fact'),
  v.regex(/^[AB]\.[a-z0-9.]+$/, 'the id of a fact, such as A.cause1.1'),
);

const sourceId = v.pipe(
  v.string('the id of a source'),
  v.regex(/^[A-Z]+[0-9]*$/, 'the id of a source in content/sources.yaml, such as N1'),
);

const isoDate = v.pipe(v.string('a date'), v.isoDate('a date such as 2022-04-19'));

const sentenceEntries = {
  text: describe(text, 'One sentence of at most 20 words. Mark a glossary term as {disc} or {discs|disc}.'),
  facts: describe(v.array(factId, 'a list of fact ids'), 'Ids of the facts that this sentence expresses.'),
  basis: describe(oneOf(bases), 'How the sentence stands to its sources.'),
  sources: describe(
    v.pipe(v.array(sourceId, 'a list of source ids'), v.minLength(1, 'at least one source')),
    'Ids from content/sources.yaml.',
  ),
};

const sentence = v.strictObject(sentenceEntries, 'text, facts, basis and sources');
const sentences = v.array(
  v.strictObject(
    {
      ...sentenceEntries,
      fixed: v.optional(
        describe(v.literal(true, 'true, or nothing'), "A clinic's own words cannot take the sentence away."),
      ),
    },
    'text, facts, basis and sources',
  ),
  'a list of sentences',
);
const someSentences = v.pipe(sentences, v.minLength(1, 'at least one sentence'));
const paragraphs = v.array(someSentences, 'a list of paragraphs, each a list of sentences');

const readability = v.strictObject({
  maxGrade: v.pipe(
    v.number('a grade'),
    v.minValue(6, 'a grade from 6 to 8'),
    v.maxValue(8, 'a grade from 6 to 8'),
  ),
  because: text,
});

const itemEntries = {
  id: describe(id, 'Stable for ever: pages refer to it.'),
  title: text,
  summary: describe(someSentences, 'What a reader in a hurry needs.'),
  body: describe(paragraphs, 'Paragraphs of sentences.'),
  readability: v.optional(describe(readability, 'Only where a term that must stay lifts the grade over 6.')),
};

const region = v.strictObject({id: oneOf(regionIds), namedBy: oneOf(['article', 'editor'])});

const withUniqueIds = <T extends v.GenericSchema<unknown, {id: string}>>(item: T) =>
  v.pipe(
    v.array(item, 'a list of items'),
    v.minLength(1, 'at least one item'),
    v.check(
      (items) => new Set(items.map((each) => each.id)).size === items.length,
      (issue) => `each id once (${duplicates(issue.input).join(', ')} stands twice)`,
    ),
  );

function duplicates(items: readonly {id: string}[]): string[] {
  const ids = items.map((item) => item.id);
  return [...new Set(ids.filter((each, index) => ids.indexOf(each) !== index))];
}

const topic = <T extends v.GenericSchema<unknown, {id: string}>>(item: T) =>
  v.strictObject({title: text, intro: v.optional(someSentences), items: withUniqueIds(item)});

const tip = v.strictObject({
  ...itemEntries,
  audiences: v.pipe(v.array(oneOf(audienceIds)), v.minLength(1, 'at least one audience')),
  icon: describe(id, 'Name of a pictogram of the Health Icons set.'),
});

const riskFactor = v.strictObject({
  ...itemEntries,
  changeable: oneOf(changeabilities),
  changeNote: v.optional(sentence),
  icon: describe(id, 'Name of a pictogram of the Health Icons set.'),
});

const cause = v.strictObject({
  ...itemEntries,
  category: oneOf(causeCategories),
  regions: v.array(region),
  helpOpen: v.optional(
    describe(
      v.literal(true, 'true, or nothing'),
      'Where this cause is shown alone, when to get help stands open below it.',
    ),
  ),
});

const overviewItem = v.strictObject({
  ...itemEntries,
  icon: describe(id, 'Name of a pictogram of the Health Icons set.'),
});

const sign = v.strictObject({
  id,
  ...sentenceEntries,
  for: v.optional(
    describe(v.array(oneOf(signGroups)), 'Groups of readers that the sign is for. Default: all.'),
  ),
});

const question = v.strictObject({
  id,
  ...sentenceEntries,
  for: v.optional(
    describe(v.array(id), 'Ids of the factors that lead to the question. Default: it is always there.'),
  ),
});

const tier = v.strictObject({
  id: oneOf(tierIds),
  title: text,
  action: someSentences,
  lead: sentence,
  signs: withUniqueIds(sign),
});

const source = v.strictObject({
  id: sourceId,
  kind: v.optional(
    describe(
      v.literal('study', 'study, or nothing'),
      'A study is named to readers by its journal: its title helps only reviewers.',
    ),
  ),
  title: text,
  publisher: describe(text, 'The original publisher, never a site that carries the text.'),
  url: v.optional(v.pipe(v.string(), v.url('an address'), v.regex(/^https?:/, 'an http or https address'))),
  date: v.union(
    [isoDate, v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/)), v.literal('no date given')],
    'a date, a year or "no date given"',
  ),
  language: oneOf(['en']),
  seen: oneOf(['read', 'in part', 'second-hand']),
  accessed: v.union([isoDate, v.literal('not recorded')], 'a date or "not recorded"'),
  note: v.optional(text),
});

const meta = v.strictObject({
  general: someSentences,
  origin: text,
  unreviewed: text,
  reviewed: text,
  reviewedInParts: text,
  reviewNext: text,
  reviewOverdue: text,
  reviewSetBack: text,
});

/** Schema of each file of `content/<lang>/`, by file name without ending. */
export const topicSchemas = {
  overview: topic(overviewItem),
  causes: topic(cause),
  'risk-factors': topic(riskFactor),
  'contributing-factors': topic(v.strictObject(itemEntries)),
  'posture-tips': topic(tip),
  care: v.strictObject({
    title: text,
    intro: someSentences,
    tiers: withUniqueIds(tier),
  }),
  'self-care': topic(v.strictObject(itemEntries)),
  checklist: v.strictObject({title: text, intro: someSentences, questions: withUniqueIds(question)}),
  glossary: topic(
    v.strictObject({id, title: text, meaning: someSentences, readability: v.optional(readability)}),
  ),
  interface: phrases,
  meta,
} satisfies Record<string, v.GenericSchema>;

/** Schema of `content/sources.yaml`. */
export const sourcesSchema = withUniqueIds(source);

export type TopicName = keyof typeof topicSchemas;

/** A topic file as its authors write it. */
export type Authored<T extends TopicName> = v.InferOutput<(typeof topicSchemas)[T]>;

export type AuthoredSentence = v.InferOutput<typeof sentences>[number];
export type AuthoredSource = v.InferOutput<typeof source>;
