/** The tags in the templates of Vue 3. */
import type {DefineComponent, HTMLAttributes} from 'vue';
import type {Tags} from './tags.js';

type Props<Tag extends keyof Tags> = HTMLAttributes &
  Tags[Tag]['attributes'] & {
    readonly [Name in keyof Tags[Tag]['events'] as `on${Capitalize<Name & string>}`]?: (
      event: Tags[Tag]['events'][Name],
    ) => void;
  };

type AllComponents = {[Tag in keyof Tags]: DefineComponent<Props<Tag>>};

declare module 'vue' {
  interface GlobalComponents extends AllComponents {}
}
