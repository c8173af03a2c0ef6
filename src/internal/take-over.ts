const focusable = 'a, button, input, summary';

/**
 * Takes what a declarative shadow root holds out of it, so that the script can show the same in its place.
 *
 * @returns A function that gives back what the reader had changed by then: which disclosures are open, and the focus.
 */
export function takeOver(root: ShadowRoot): () => void {
  const open = new Map(disclosures(root).map((each) => [nameOf(each), each.open]));
  const focus = [...root.querySelectorAll(focusable)].findIndex((each) => each === root.activeElement);
  root.replaceChildren();
  return () => {
    for (const each of disclosures(root)) each.open = open.get(nameOf(each)) ?? each.open;
    if (focus >= 0) [...root.querySelectorAll<HTMLElement>(focusable)][focus]?.focus({preventScroll: true});
  };
}

function disclosures(root: ShadowRoot): readonly HTMLDetailsElement[] {
  return [...root.querySelectorAll('details')];
}

function nameOf({id, className}: HTMLDetailsElement): string {
  return id || className;
}
