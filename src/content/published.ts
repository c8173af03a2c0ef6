/**
 * The shape that content has in the page. The build makes it from `content/` (see `build/content/publish.ts`):
 * sentences become lines and paragraphs of text, and what only authors need is left out.
 */
import type {Checked} from './review.js';
import type {Authored, AuthoredSource} from './schema.js';
import type {signGroups} from './vocabulary.js';

/** An entry of the bibliography, as shown to readers. */
export interface Source extends Readonly<Pick<AuthoredSource, 'publisher' | 'url'>> {
  /** Missing for a study, which is named by its journal. */
  readonly title?: string;
  /** A year or a day; missing when none is given. */
  readonly date?: string;
}

/** Anything that a tag shows and that stands on sources. */
export interface Part extends Checked {
  readonly sources?: readonly Source[];
  /** Whether when to get help stands open below it, where it is shown alone. */
  readonly helpOpen?: true;
}

/** Drawing of a pictogram: path data on a grid of 64 by 64, filled by the even-odd rule. */
export type Icon = string;

/** What can be named by an id and stands on sources. */
export interface Entry extends Checked {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly Source[];
  /** Whether when to get help stands open below it, where it is shown alone. */
  readonly helpOpen?: true;
}

/** What items of every topic share. Texts may hold term marks: see `text.ts`. */
export interface Item extends Entry {
  /** What a reader in a hurry needs. */
  readonly summary: string;
  /** One text for each paragraph. */
  readonly body: readonly string[];
}

/** What a spasm is. */
export interface Overview extends Item {
  readonly icon: Icon;
}

/** Something that can bring on a back spasm. */
export interface Cause extends Item {
  /** Parts of the body it can be felt in. */
  readonly regions: readonly Region[];
  /** Those of them that no article names: our own choice. Missing where there are none. */
  readonly editorRegions?: readonly Region[];
}

/** A part of the body that a cause can be felt in. */
export type Region = Authored<'causes'>['items'][number]['regions'][number]['id'];

/** Something that makes a back spasm more likely, and whether the reader can change it. */
export interface RiskFactor extends Item {
  readonly changeable: Authored<'risk-factors'>['items'][number]['changeable'];
  readonly changeNote?: string;
  readonly icon: Icon;
}

/** Something to try in daily life, and whom it is meant for. */
export interface PostureTip extends Item {
  readonly audiences: Authored<'posture-tips'>['items'][number]['audiences'];
  readonly icon: Icon;
}

/** Items of one kind under a common title. What is known of checks and sources here is about title and introduction. */
export interface Collection<T extends Item = Item> extends Checked {
  readonly title: string;
  readonly intro?: string;
  readonly sources?: readonly Source[];
  readonly items: readonly T[];
}

/** A medical word and what it means. */
export interface Term extends Pick<Entry, 'id' | 'title'>, Checked {
  readonly meaning: string;
}

/** A term as the glossary itself shows it. */
export interface SourcedTerm extends Term, Entry {}

/** All medical words of the content. */
export interface Glossary<T extends Term = Term> {
  readonly title: string;
  readonly items: readonly T[];
}

/** A text that is for everybody, or for some. */
export type MarkedText<Group extends string> =
  string | {readonly text: string; readonly for: readonly Group[]};

/** A sign to get help: for all readers, or for groups of them. */
export type Sign = MarkedText<(typeof signGroups)[number]>;

/** How soon to get help, what to do, and the signs that say so. */
export interface CareTier extends Checked {
  readonly id: Authored<'care'>['tiers'][number]['id'];
  readonly title: string;
  /** What to do. */
  readonly action: string;
  /** Leads to the signs. */
  readonly lead: string;
  readonly signs: readonly Sign[];
}

/** When to get help. What is known of checks here is about title and introduction. */
export interface Care extends Checked {
  readonly title: string;
  readonly intro: string;
  readonly tiers: readonly CareTier[];
  readonly sources: readonly Source[];
}

/** What a reader can tick before a visit, and ask there. */
export interface Checklist extends Checked {
  readonly title: string;
  readonly intro: string;
  /** Some are led to by factors, named by their ids. */
  readonly questions: readonly MarkedText<string>[];
  readonly sources: readonly Source[];
}

/** The words of buttons, labels and notes. */
export type Phrases = Authored<'interface'>;

/** What every tag says about itself. */
export interface Meta extends Omit<Authored<'meta'>, 'general'> {
  readonly general: string;
  readonly sources: readonly Source[];
}

/** What a clinic has said of itself. */
export interface Clinic {
  readonly name?: string;
  readonly phone?: string;
  readonly emergencyPhone?: string;
  /** Whether some of the text beside it is the clinic's own. */
  readonly hasWords?: boolean;
}

/** What every tag needs beside its topic. */
export interface CommonContent {
  /** Where nothing else brings it, present once a reader has asked what a word means. */
  readonly glossary?: Glossary | undefined;
  /** Present once a clinic has given its own words. */
  readonly clinic?: Clinic | undefined;
  readonly care: Care;
  readonly meta: Meta;
  readonly phrases: Phrases;
}

/** All that is published in one language. */
export interface WholeContent extends CommonContent {
  readonly overview: Collection<Overview>;
  readonly causes: Collection<Cause>;
  readonly riskFactors: Collection<RiskFactor>;
  readonly contributingFactors: Collection;
  readonly postureTips: Collection<PostureTip>;
  readonly selfCare: Collection;
  readonly glossary: Glossary<SourcedTerm>;
  readonly checklist: Checklist;
}
