const focusable = 'a, button, input, summary';

/** A tag of ours inside another one. */
type Nested = HTMLElement & {readonly shadowRoot: ShadowRoot; readonly updateComplete: Promise<unknown>};

/**
 * Takes what a declarative shadow root holds out of it, so that the script can show the same in its place.
 *
 * @returns A function that gives back what the reader had changed by then: which disclosures are open, which boxes in nested
 * tags are ticked, and the focus.
 */
export function takeOver(root: ShadowRoot): () => void {
  const restore = changesIn(root);
  const focus = [...root.querySelectorAll(focusable)].findIndex((each) => each === root.activeElement);
  root.replaceChildren();
  return () => {
    restore(root);
    if (focus >= 0) [...root.querySelectorAll<HTMLElement>(focusable)][focus]?.focus({preventScroll: true});
  };
}

/** What the reader has changed in a shadow root and those in it, as a function that changes another one likewise. */
function changesIn(root: ShadowRoot): (other: ShadowRoot) => void {
  const open = new Map(disclosures(root).map((each) => [nameOf(each), each.open]));
  const ticked = [...root.querySelectorAll<HTMLInputElement>(':checked')].map(({value}) => value);
  const nested = tagsIn(root).map(({shadowRoot}) => changesIn(shadowRoot));
  return (other) => {
    for (const each of disclosures(other)) each.open = open.get(nameOf(each)) ?? each.open;
    // By a click, as the tag hears of it. A tag that is upgraded itself knows its ticks already.
    for (const each of other.querySelectorAll('input'))
      if (ticked.includes(each.value) && !each.checked) each.click();
    for (const [index, each] of tagsIn(other).entries())
      void each.updateComplete.then(() => nested[index]?.(each.shadowRoot));
  };
}

function tagsIn(root: ShadowRoot): readonly Nested[] {
  return [...root.querySelectorAll<Nested>('*')].filter((each) => each.shadowRoot);
}

function disclosures(root: ShadowRoot): readonly HTMLDetailsElement[] {
  return [...root.querySelectorAll('details')];
}

function nameOf({id, className}: HTMLDetailsElement): string {
  return id || className;
}
