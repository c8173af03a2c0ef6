import type {Attribute, CustomElement, Package} from 'custom-elements-manifest/schema.js';

/** An attribute with the values that its doc comment names. */
export interface TagAttribute extends Attribute {
  /** Exactly one of these values, or several of them. */
  takes?: 'one' | 'several';
  /** Names of the sets that the values are from, as the doc comment has them. */
  sets?: readonly string[];
}

/** The class of a tag. */
export interface TagClass extends CustomElement {
  tagName: string;
  attributes?: TagAttribute[];
  /** Snippets of HTML. */
  examples?: readonly string[];
}

/** The classes of all tags. */
export function tagClasses({modules}: Package): readonly TagClass[] {
  const classes = modules.flatMap(({declarations = []}) => declarations as Partial<TagClass>[]);
  return classes.filter((each): each is TagClass => each.tagName !== undefined);
}

/** The class that all tags share. */
export function baseClass({modules}: Package): Omit<TagClass, 'tagName'> {
  const classes = modules.flatMap(({declarations = []}) => declarations as TagClass[]);
  const found = classes.find(({name}) => name === 'SpasmElement');
  if (!found) throw new Error('The manifest has no class SpasmElement.');
  return found;
}
