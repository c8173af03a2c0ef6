/** What a look at a page can tell about one widget in it. */
import type {Format} from '../static/snippets.js';
import type {TagName} from '../static/tags.js';

/** What a reader meets. */
export type Shown =
  /** All that the widget can do. */
  | 'widget'
  /** The text of the widget, without script. */
  | 'text'
  /** A link to the widget's own page. */
  | 'link'
  /** Nothing. */
  | 'nothing';

export interface Finding {
  /** Missing where only words are left, from which the tag cannot be told. */
  readonly tag?: TagName;
  /** A form that is pasted, or a tag that came with its shadow root. */
  readonly form: Format | 'dsd';
  readonly shown: Shown;
  /** Whether a reader gets all that the form can give. */
  readonly isWhole: boolean;
  /** What is missing or wrong, in words; also of a whole widget, where it does little harm. */
  readonly remarks: readonly string[];
  /** The attributes that its author gave the widget, by name: what a filter may have taken. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether its attributes are at fault, which another form would not mend. */
  readonly hasWrongAttributes?: true;
}
