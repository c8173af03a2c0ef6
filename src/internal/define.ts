import {version} from '../version.js';

let hasWarned = false;

/**
 * Registers a tag, unless its name is taken: the first definition stays.
 *
 * Content management systems often load a script twice, and a second `define` would throw and stop the rest of the file.
 * The same version again is silent; another version, or somebody else's element, is told once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag) as
    (CustomElementConstructor & {readonly spasmElements?: string}) | undefined;
  if (!taken) return customElements.define(tag, element);
  if (taken.spasmElements === version || hasWarned) return;
  hasWarned = true;
  console.warn(
    `spasm-elements ${version}: <${tag}> is taken by ${taken.spasmElements ?? 'other code'}, which stays.`,
  );
}
