import {SpasmErrorEvent} from '../events.js';

/** Something a tag was given and cannot use. */
export interface Problem {
  /** Attribute or property it came by. */
  readonly attribute: string;
  readonly given: unknown;
  /** What could have been given instead; of a long list, the first five are named. */
  readonly allowed: string | readonly string[];
  /** Set where several tags may have the problem in common: then only the first of them warns. */
  readonly shared?: string;
}

const longestValue = 80;
const mostNamed = 5;
const mostWarnings = 100;
const warned = new Set<string>();

/** Tells a problem: to the page by a `spasm-error`, and in the console once for each message, a hundred times at most. */
export function tell(element: HTMLElement, problem: Problem): void {
  const message = describeProblem(element.localName, problem);
  const {shared = message} = problem;
  if (!warned.has(shared) && warned.size < mostWarnings) {
    warned.add(shared);
    console.warn(message);
  }
  element.dispatchEvent(new SpasmErrorEvent(message));
}

/** The problem in one line: `<tag>: given …, allowed …`. */
export function describeProblem(tag: string, {attribute, given, allowed}: Problem): string {
  return `<${tag}>: given ${attribute}=${describeValue(given)}, allowed ${describeAllowed(allowed)}`;
}

function describeAllowed(allowed: string | readonly string[]): string {
  if (typeof allowed === 'string') return allowed;
  const named = allowed.slice(0, mostNamed).join(', ');
  return allowed.length > mostNamed ? `${named} … (${allowed.length} in all)` : named;
}

// Objects are named by their type alone: turning a foreign object to text would run its code.
function describeValue(value: unknown): string {
  if (typeof value === 'number') return `${value}`;
  if (typeof value !== 'string') return `(${typeof value})`;
  return `"${value.slice(0, longestValue).replace(/\p{C}/gu, '\uFFFD')}${value.length > longestValue ? '…' : ''}"`;
}
