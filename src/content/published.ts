/**
 * The shape that content has in the page. The build makes it from `content/` (see `build/content/publish.ts`):
 * sentences become lines and paragraphs of text, and what only authors need is left out.
 */
import type {Authored, AuthoredSource} from './schema.js';

/** An entry of the bibliography, as shown to readers. */
export interface Source extends Readonly<Pick<AuthoredSource, 'publisher' | 'url'>> {
  /** Missing for a study, which is named by its journal. */
  readonly title?: string;
  /** A year or a day; missing when none is given. */
  readonly date?: string;
}

/** Drawing of a pictogram: path data on a grid of 64 by 64, filled by the even-odd rule. */
export type Icon = string;

/** What items of every topic share. Texts may hold term marks: see `text.ts`. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** What a reader in a hurry needs. */
  readonly summary: string;
  /** One text for each paragraph. */
  readonly body: readonly string[];
  readonly sources: readonly Source[];
}

export interface Cause extends Item {
  /** Parts of the body it can be felt in. */
  readonly regions: readonly Region[];
}

export type Region = Authored<'causes'>['items'][number]['regions'][number]['id'];

export interface RiskFactor extends Item {
  readonly changeable: Authored<'risk-factors'>['items'][number]['changeable'];
  readonly changeNote?: string;
  readonly icon: Icon;
}

export interface PostureTip extends Item {
  readonly audiences: Authored<'posture-tips'>['items'][number]['audiences'];
  readonly icon: Icon;
}

/** Items of one kind under a common title. */
export interface Collection<T extends Item = Item> {
  readonly title: string;
  readonly intro?: string;
  readonly items: readonly T[];
}

export interface CareTier {
  readonly id: Authored<'care'>['tiers'][number]['id'];
  readonly title: string;
  /** What to do. */
  readonly action: string;
  /** Leads to the signs. */
  readonly lead: string;
  readonly signs: readonly string[];
}

/** When to get help. */
export interface Care {
  readonly title: string;
  readonly intro: string;
  readonly tiers: readonly CareTier[];
  readonly sources: readonly Source[];
}

/** The words of buttons, labels and notes. */
export type Phrases = Authored<'interface'>;

/** What every tag says about itself. */
export interface Meta extends Omit<Authored<'meta'>, 'general'> {
  readonly general: string;
  readonly sources: readonly Source[];
}

/** What every tag needs beside its topic. */
export interface CommonContent {
  readonly care: Care;
  readonly meta: Meta;
  readonly phrases: Phrases;
}
