/** The inventory of what the two articles say, and the rulings on what is made of it. */
import * as v from 'valibot';
import {readChecked} from './load.js';

const factSchema = v.strictObject({
  id: v.string('an id'),
  doc: v.picklist(['A', 'B'], 'A or B, the article'),
  section: v.string('a section of the article'),
  kind: v.string('a kind of fact'),
  statement: v.string('what the article says, in our words'),
  note: v.optional(v.string('a note')),
});

/** One thing an article says. */
export type Fact = Readonly<v.InferOutput<typeof factSchema>>;

/** All facts of both articles, in the articles' order. */
export function loadFacts(): Promise<readonly Fact[]> {
  return readChecked('facts.json', v.array(factSchema, 'a list of facts'));
}

const line = v.pipe(v.string('a line of text'), v.nonEmpty('some text'));

const rulingSchema = v.strictObject({
  code: v.pipe(v.string('a code'), v.regex(/^R\d+$/, 'a code such as R1')),
  title: line,
  ruling: line,
  heldBy: v.picklist(['test', 'reviewer'], 'test or reviewer'),
  leftToReviewer: v.optional(line),
});

/** An editorial ruling. */
export type Ruling = Readonly<v.InferOutput<typeof rulingSchema>>;

export function loadRulings(): Promise<readonly Ruling[]> {
  return readChecked('rulings.yaml', v.array(rulingSchema, 'a list of rulings'));
}
