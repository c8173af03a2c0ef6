import {version} from '../version.js';

/** The class of a tag. */
export interface TagClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
  /** Version of the copy that the class comes from; other code has none. */
  readonly spasmElements?: string;
}

/** The tags that this copy of the script has registered, by name. */
export const defined = new Map<string, TagClass>();

let hasWarned = false;

function register(tag: string, element: CustomElementConstructor): CustomElementConstructor {
  try {
    customElements.define(tag, element);
    return element;
  } catch {
    // The page has given the class a name of its own, and a class can have one name only.
    const another = class extends element {};
    customElements.define(tag, another);
    return another;
  }
}

/**
 * Registers a tag, unless its name is taken: the first definition stays.
 *
 * Content management systems often load a script twice, and a second `define` would throw and stop the rest of the file.
 * The same version again is silent; another version, or somebody else's element, is told once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken: TagClass | undefined = customElements.get(tag);
  if (!taken) {
    defined.set(tag, register(tag, element));
    return;
  }
  if (taken.spasmElements === version || hasWarned) return;
  hasWarned = true;
  console.warn(
    `spasm-elements ${version}: <${tag}> is taken by ${taken.spasmElements ?? 'other code'}, which stays.`,
  );
}
