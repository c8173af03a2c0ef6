/** The tags in the markup of Svelte 5. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Tags} from './tags.js';

type Props<Tag extends keyof Tags> = HTMLAttributes<Tags[Tag]['element']> &
  Tags[Tag]['attributes'] & {
    readonly [Name in keyof Tags[Tag]['events'] as `on${Name & string}`]?:
      ((event: Tags[Tag]['events'][Name]) => void) | null | undefined;
  };

type AllProps = {[Tag in keyof Tags]: Props<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends AllProps {}
}
