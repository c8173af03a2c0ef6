const focusable = 'a, button, input, summary';

/** A tag of ours inside another one. */
type Nested = HTMLElement & {readonly shadowRoot: ShadowRoot; readonly updateComplete: Promise<unknown>};

/**
 * Takes what a declarative shadow root holds out of it, so that the script can show the same in its place.
 *
 * @returns A function that gives back what the reader had changed by then, in nested tags too: which disclosures are open,
 * which boxes are ticked, and the focus.
 */
export function takeOver(root: ShadowRoot): () => void {
  const restore = changesIn(root);
  root.replaceChildren();
  return () => restore(root);
}

/** What the reader has changed in a shadow root and those in it, as a function that changes another one likewise. */
function changesIn(root: ShadowRoot): (other: ShadowRoot) => void {
  const open = new Map(disclosures(root).map((each) => [nameOf(each), each.open]));
  const ticked = all<HTMLInputElement>(root, ':checked').map(({value}) => value);
  const focus = all(root, focusable).findIndex((each) => each === root.activeElement);
  const nested = tagsIn(root).map(({shadowRoot}) => changesIn(shadowRoot));
  return (other) => {
    for (const each of disclosures(other)) each.open = open.get(nameOf(each)) ?? each.open;
    // By a click, as the tag hears of it. A tag that is upgraded itself knows its ticks already.
    for (const each of all<HTMLInputElement>(other, 'input:not(:checked)'))
      if (ticked.includes(each.value)) each.click();
    all(other, focusable)[focus]?.focus({preventScroll: true});
    tagsIn(other).forEach(
      ({updateComplete, shadowRoot}, index) => void updateComplete.then(() => nested[index]?.(shadowRoot)),
    );
  };
}

function all<T extends HTMLElement>(root: ShadowRoot, selector: string): readonly T[] {
  return [...root.querySelectorAll<T>(selector)];
}

function tagsIn(root: ShadowRoot): readonly Nested[] {
  return all<Nested>(root, '*').filter((each) => each.shadowRoot);
}

function disclosures(root: ShadowRoot): readonly HTMLDetailsElement[] {
  return all(root, 'details');
}

function nameOf({id, className}: HTMLDetailsElement): string {
  return id || className;
}
