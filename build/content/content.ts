import type {Authored, AuthoredSource, TopicName} from '../../src/content/schema.js';

type Topics = {readonly [T in TopicName]: Authored<T>};

/** All content of one language, as its authors wrote it. */
export interface Content {
  readonly language: string;
  readonly topics: Topics;
  readonly sources: readonly AuthoredSource[];
}
