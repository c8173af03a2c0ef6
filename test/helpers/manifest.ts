/** What the documentation says of the tags: the manifest, which is made from their doc comments. */
import type {Package} from 'custom-elements-manifest/schema.js';
import {tagClasses, type TagClass} from '../../build/manifest/tag-classes.js';

const response = await fetch('/custom-elements.json');
const manifest = (await response.json()) as Package;

export const documentedTags: readonly TagClass[] = tagClasses(manifest);

/** What is documented of a tag. */
export function documented(tag: string): TagClass {
  const found = documentedTags.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`<${tag}> is not documented`);
  return found;
}

/** Names of what is documented, in alphabetical order. */
export function namesOf(list: readonly {readonly name: string}[] = []): readonly string[] {
  return list.map(({name}) => name).sort();
}
