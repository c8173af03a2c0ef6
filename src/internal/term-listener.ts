import type {Glossary} from '../content/published.js';

export interface TermListenerOptions {
  readonly isLoaded: () => boolean;
  /** Takes the meanings; an empty glossary when they cannot be had. */
  readonly onLoad: (glossary: Glossary) => void;
  readonly onError: (error: unknown) => void;
}

/** Loads the meanings of terms when a reader first opens one. `beforetoggle` does not bubble, so it is met on its way down. */
export function termListener({isLoaded, onLoad, onError}: TermListenerOptions): EventListenerObject & {
  readonly capture: true;
} {
  return {
    capture: true,
    handleEvent({target}) {
      // What the page has slotted may have popovers of its own.
      if (!(target as HTMLElement).matches('.meaning') || isLoaded()) return;
      import('../content/glossary.js').then(
        ({glossary}) => onLoad(glossary),
        (error: unknown) => {
          onError(error);
          onLoad({title: '', items: []});
        },
      );
    },
  };
}
