import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fixed} from '../content/fixed.js';
import {applyOverride} from '../content/override/apply.js';
import {type CheckedOverride, checkOverride} from '../content/override/check.js';
import type {OverrideProblem} from '../content/override/read.js';
import type {CommonContent} from '../content/published.js';
import {isEnglish} from './language.js';
import {openFile} from './override-file.js';
import type {Problem} from './problem.js';

export interface Host extends ReactiveControllerHost, HTMLElement {
  /** Anything that the page has set. */
  readonly contentSrc: unknown;
}

/** Where our own content of a tag is found; more of it may come. */
export interface Bundled<C> {
  readonly bundled: C;
}

/** What `setContent` was last called with. */
export interface CommonWords {
  given: {readonly language: unknown; readonly partial: unknown} | undefined;
}

/** Own words after their check. */
interface Layer extends CheckedOverride {
  /** Where they came by, and what was given there, for messages. */
  readonly by: string;
  readonly given: unknown;
}

const longestAddress = 2000;

/** The words of each call of `setContent`, so that all tags share one check. */
const commonLayers = new WeakMap<object, Layer>();

/** Changes the content of a tag to what `setContent`, and then its own `content-src`, make of it. */
export class WordsController<C extends CommonContent> implements ReactiveController {
  content: C;
  readonly #host: Host;
  readonly #source: Bundled<C>;
  readonly #common: CommonWords;
  /** Handed in: this module may have been loaded apart from the tags. */
  readonly #tell: (element: HTMLElement, problem: Problem) => void;
  #src: unknown;
  #file: Layer | undefined;
  /** Ends the request that is on its way. */
  #cancel: (() => void) | undefined;
  /** What the content was last made of. */
  #parts: readonly unknown[] = [];
  #problems: Problem[] = [];
  /** More may come to light with more content, such as the glossary. */
  readonly #told = new WeakMap<Layer, Set<string>>();

  constructor(
    host: Host,
    source: Bundled<C>,
    common: CommonWords,
    tell: (element: HTMLElement, problem: Problem) => void,
  ) {
    this.#host = host;
    this.#source = source;
    this.#common = common;
    this.#tell = tell;
    this.content = source.bundled;
    host.addController(this);
  }

  /** Whether a file is on its way that may change the content. */
  get isPending(): boolean {
    return this.#cancel !== undefined;
  }

  hostDisconnected(): void {
    if (!this.#cancel) return;
    this.#cancel();
    this.#src = undefined;
  }

  hostUpdate(): void {
    const src = this.#host.contentSrc ?? undefined;
    if (this.#host.isConnected && !Object.is(src, this.#src)) this.#follow(src);
    const {bundled} = this.#source;
    const common = layerOf(this.#common);
    const parts = [bundled, common, this.#file];
    if (parts.every((part, index) => part === this.#parts[index])) return;
    this.#parts = parts;
    this.content = bundled;
    for (const layer of [common, this.#file]) if (layer) this.#apply(layer);
  }

  hostUpdated(): void {
    for (const problem of this.#problems.splice(0)) this.#tell(this.#host, problem);
  }

  #follow(src: unknown): void {
    this.#src = src;
    this.#cancel?.();
    this.#file = undefined;
    if (src === undefined) return;
    const address = addressOf(src, this.#host.baseURI);
    if (address) void this.#load(address, src);
    else {
      const allowed = 'the http or https address of a JSON file';
      this.#problems.push({attribute: 'content-src', given: src, allowed});
    }
  }

  async #load(address: string, src: unknown): Promise<void> {
    const {checked, close} = openFile(address);
    const cancel = (): void => {
      this.#cancel = undefined;
      close();
    };
    this.#cancel = cancel;
    const result = await checked;
    if (this.#cancel !== cancel) return;
    cancel();
    this.#file = {by: `content-src ${nameOf(address)}`, given: src, ...result};
    this.#host.requestUpdate();
  }

  #apply(layer: Layer): void {
    const {bundled} = this.#source;
    const {content, problems} = applyOverride(this.content, layer.override ?? {}, {bundled, fixed});
    this.content = content;
    const told = this.#told.get(layer) ?? new Set();
    this.#told.set(layer, told);
    for (const problem of [...layer.problems, ...problems]) {
      const {path, allowed} = problem;
      const place = `${path} ${allowed}`;
      if (!told.has(place)) this.#problems.push(describe(layer, problem));
      told.add(place);
    }
  }
}

function layerOf({given}: CommonWords): Layer | undefined {
  if (!given) return undefined;
  let layer = commonLayers.get(given);
  if (!layer) {
    const {language, partial} = given;
    const isKnown = typeof language === 'string' && isEnglish(language);
    const wrongLanguage = {path: 'language', given: language, allowed: 'en'};
    const checked = isKnown ? checkOverride(partial) : {override: undefined, problems: [wrongLanguage]};
    layer = {by: 'setContent', given: partial, ...checked};
    commonLayers.set(given, layer);
  }
  return layer;
}

function describe({by, given: whole}: Layer, {path, given, allowed}: OverrideProblem): Problem {
  const shared = `${by} ${path} ${allowed}`;
  return path
    ? {attribute: `${by} ${path}`, given, allowed, shared}
    : {attribute: by.replace(/ .*/, ''), given: whole, allowed, shared};
}

/** The whole address of a file, if it is one that may be asked for. */
function addressOf(src: unknown, base: string): string | undefined {
  if (typeof src !== 'string' || !src.trim() || src.length > longestAddress) return undefined;
  try {
    const url = new URL(src, base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(address: string): string {
  return new URL(address).pathname.replace(/^.*\//, '').slice(0, 60);
}
