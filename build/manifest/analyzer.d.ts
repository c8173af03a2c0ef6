/** What we use of the analyzer, whose own types know neither this function nor the compiler of the package. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type {Module, Package} from 'custom-elements-manifest/schema.js';
  import type typescript from 'typescript';

  export interface Plugin {
    readonly name: string;
    /** Meets every node of every module, before all else. */
    collectPhase?(given: {readonly node: typescript.Node}): void;
    /** Meets each module, before classes inherit anything. */
    moduleLinkPhase?(given: {readonly moduleDoc: Module}): void;
    /** Meets the whole manifest, in the end. */
    packageLinkPhase?(given: {readonly customElementsManifest: Package}): void;
  }

  /** The compiler that the analyzer works with: it cannot read nodes that another one has made. */
  export const ts: typeof typescript;

  export function create(given: {
    readonly modules: readonly typescript.SourceFile[];
    readonly plugins: readonly Plugin[];
    readonly context: {readonly dev: boolean};
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type {Plugin} from '@custom-elements-manifest/analyzer/index.js';

  export function litPlugin(): Plugin[];
}
