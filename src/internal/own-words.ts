/**
 * Lets a clinic put its own words in the place of ours: for all tags by `setContent`, for one by `content-src`.
 *
 * What that takes is loaded when it is first needed, which on most pages is never.
 */
import type {ReactiveController} from 'lit';
import type {ContentOverride} from '../content/override/file-schema.js';
import type {CommonContent, Glossary} from '../content/published.js';
import type {Bundled, CommonWords, Host, WordsController} from './words-controller.js';
import {isNested} from './nesting.js';
import {type Problem, tell} from './problem.js';

type Checker = typeof import('./content-check.js');

const common: CommonWords = {given: undefined};
const hosts = new Set<Host>();
let checker: Checker | undefined;

async function loadChecker(): Promise<void> {
  checker ??= await import('./content-check.js');
}

/**
 * Puts a clinic's own words into all tags of the page, those there are and those to come. A later call takes the place
 * of an earlier one; `undefined` brings our words back. It never throws: what cannot be used is told by the tags, by a
 * warning and `spasm-error`, and our own text stays there.
 *
 * @param language - Language of the words: `en`, the only one there is.
 * @param partial - What to change, in the shape of the file behind `content-src`: see `content/README.md`.
 * @returns A promise that is kept when the tags have been told of the words. It never fails.
 */
export async function setContent(language: string, partial: ContentOverride | undefined): Promise<void> {
  common.given = partial === undefined ? undefined : {language, partial};
  // Where the checker cannot be loaded, each tag tells.
  if (common.given) await loadChecker().catch(() => undefined);
  for (const host of hosts) host.requestUpdate();
}

/** The guide hands its words on to the tags inside it, and tells for all of them. */
function tellOnce(host: HTMLElement, problem: Problem): void {
  if (!isNested(host)) tell(host, problem);
}

/** Gives a tag its content: ours, until a clinic's own words are there. */
export class OwnWords<C extends CommonContent> implements ReactiveController, Bundled<C> {
  bundled: C;
  readonly #host: Host;
  #words: WordsController<C> | undefined;
  #isLoading = false;
  /** What the checker could not be loaded for. */
  #failed: unknown;

  constructor(host: Host, bundled: C) {
    this.#host = host;
    this.bundled = bundled;
    host.addController(this);
  }

  get content(): C {
    return this.#words?.content ?? this.bundled;
  }

  /** Whether words are on their way that may change the content. */
  get isPending(): boolean {
    return this.#isLoading || Boolean(this.#words?.isPending);
  }

  /** Adds the glossary, which comes later than the rest, to the content. */
  add(glossary: Glossary): void {
    this.bundled = {...this.bundled, glossary};
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    hosts.add(this.#host);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  hostUpdate(): void {
    const need = common.given ?? this.#host.contentSrc;
    if (need == null || this.#words || this.#isLoading) return;
    if (checker) this.#words = new checker.WordsController(this.#host, this, common, tellOnce);
    else if (need !== this.#failed) void this.#load(need);
  }

  async #load(need: unknown): Promise<void> {
    this.#isLoading = true;
    try {
      await loadChecker();
    } catch {
      this.#failed = need;
      const given = this.#host.contentSrc;
      tellOnce(this.#host, {
        attribute: 'content-src',
        given,
        allowed: 'it where content-check.js can be loaded',
      });
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
