import type {HostPage} from './host-page.js';

/** Where everything that a page's scripts can reach keeps what it has: names, and what stands behind them. */
type State = ReadonlyMap<string, unknown>;

/** What the browser itself changes while a page lives; WebKit makes the list of entry types anew each time. */
const restless =
  /^(window\.(event|external|\d+|seen|name|status|(inner|outer|screen|scroll|page)\w+)|PerformanceObserver\.supportedEntryTypes)/;

/**
 * Everything by which a page could notice that a script has run in it: its globals, all classes and prototypes, and
 * whatever stands around the tags.
 */
export function stateOf({window, document}: HostPage): State {
  const state = new Map<string, unknown>();
  const note = (name: string, object: object): void => {
    for (const key of Reflect.ownKeys(object)) {
      const {value, get, set, ...flags} = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
      const path = `${name}.${String(key)}`;
      if (restless.test(path)) continue;
      state.set(path, value);
      state.set(`${path} get`, get);
      state.set(`${path} set`, set);
      state.set(`${path} flags`, JSON.stringify(flags));
    }
  };
  note('window', window);
  for (const key of Object.getOwnPropertyNames(window)) {
    const {value} = Reflect.getOwnPropertyDescriptor(window, key) as {value?: unknown};
    const isBuiltIn =
      typeof value === 'function' || /^(Math|JSON|Reflect|Intl|Atomics|CSS|console)$/.test(key);
    if (!isBuiltIn || value === null) continue;
    note(key, value as object);
    const {prototype} = value as {prototype?: unknown};
    if (typeof prototype === 'object' && prototype !== null) note(`${key}.prototype`, prototype);
  }
  note('its document', document);
  const {documentElement, head, body, adoptedStyleSheets, styleSheets} = document;
  state.set('root', attributesOf(documentElement));
  state.set('head', head.innerHTML);
  state.set('body', `${attributesOf(body)} ${body.innerHTML}`);
  state.set('adopted style sheets', adoptedStyleSheets.length);
  state.set('style sheets', styleSheets.length);
  return state;
}

function attributesOf({attributes}: Element): string {
  return [...attributes].map(({name, value}) => `${name}=${value}`).join(' ');
}

/** What is different now, one name each; none when nothing is. */
export function changesSince(before: State, page: HostPage): readonly string[] {
  const now = stateOf(page);
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter(
    (name) => !Object.is(before.get(name), now.get(name)) || before.has(name) !== now.has(name),
  );
}

/** Notes the listeners that are on the page itself; what is taken away again is forgotten. */
export function watchListeners({window, document}: HostPage): ReadonlySet<string> {
  const names = new Map<unknown, string>([
    [window, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
    [document.body, 'body'],
  ]);
  const counts = new Map<string, Set<unknown>>();
  const present = new Set<string>();
  const {addEventListener, removeEventListener} = window.EventTarget.prototype;
  const note = (target: unknown, type: string, listener: unknown, isAdded: boolean): void => {
    const name = `${type} on ${names.get(target ?? window)}`;
    if (!names.has(target ?? window)) return;
    const listeners = counts.get(name) ?? new Set();
    counts.set(name, listeners);
    if (isAdded) listeners.add(listener);
    else listeners.delete(listener);
    if (listeners.size > 0) present.add(name);
    else present.delete(name);
  };
  window.EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
    note(this, args[0], args[1], true);
    addEventListener.apply(this, args);
  };
  window.EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args) {
    note(this, args[0], args[1], false);
    removeEventListener.apply(this, args);
  };
  return present;
}
