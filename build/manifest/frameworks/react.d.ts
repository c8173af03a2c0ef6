/** The tags in JSX, for React 19. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Tags} from './tags.js';

type Props<Tag extends keyof Tags> = DetailedHTMLProps<
  HTMLAttributes<Tags[Tag]['element']>,
  Tags[Tag]['element']
> &
  Tags[Tag]['attributes'] & {
    readonly [Name in keyof Tags[Tag]['events'] as `on${Name & string}`]?:
      ((event: Tags[Tag]['events'][Name]) => void) | undefined;
  };

type AllProps = {[Tag in keyof Tags]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends AllProps {}
  }
}
