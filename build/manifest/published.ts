import type {Plugin} from '@custom-elements-manifest/analyzer/index.js';
import type {ClassMember, CustomElement, Module, Package} from 'custom-elements-manifest/schema.js';
import {tagClasses} from './tag-classes.js';

/**
 * Leaves what is for the users of the package: classes with their public members, under the paths of the built modules,
 * the tags in the order given, and where each is registered.
 */
export function published(tags: readonly string[]): Plugin {
  return {
    name: 'published',
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.declarations = (module.declarations ?? []).filter((each) => each.kind === 'class');
        module.exports = (module.exports ?? []).filter(({declaration}) =>
          module.declarations?.some(({name}) => name === declaration.name),
        );
        for (const each of module.declarations) keepPublic(each as CustomElement);
      }
      const modules = manifest.modules.filter(({declarations = []}) => declarations.length > 0);
      const place = (module: Module): number =>
        tags.indexOf(/elements\/(.*)\.ts$/.exec(module.path)?.[1] ?? '');
      manifest.modules = [
        ...modules.sort((a, b) => place(a) - place(b)),
        ...tags.map((tag) => definition(manifest, modules, tag)),
      ];
      useBuiltPaths(manifest);
    },
  };
}

function keepPublic(each: Partial<CustomElement>): void {
  each.members = (each.members ?? []).filter(isPublic).map(withoutInitialValue);
  // Where the code fires an event the analyzer adds it once more, without a name.
  if (each.events) each.events = each.events.filter(({name}) => name);
  // The base of the tags is no tag.
  if (!each.tagName) delete each.customElement;
  // The analyzer looks for classes of the browser in our own files.
  if (each.superclass?.name === 'Event') each.superclass = {name: 'Event', package: 'global:'};
}

function isPublic(member: ClassMember): boolean {
  return (member.privacy ?? 'public') === 'public' && !member.static && member.kind === 'field';
}

/** Of fields that a constructor sets, the analyzer tells the expression, which says nothing outside. */
function withoutInitialValue(member: ClassMember): ClassMember {
  if (!('default' in member)) return member;
  const {default: _, ...rest} = member;
  return rest;
}

function definition(manifest: Package, modules: readonly Module[], tag: string): Module {
  const {name} = tagClasses(manifest).find(({tagName}) => tagName === tag) ?? {};
  const module = modules.find(({declarations = []}) => declarations.some((each) => each.name === name));
  if (!name || !module) throw new Error(`src/define/${tag}.ts: no class has "@element ${tag}"`);
  return {
    kind: 'javascript-module',
    path: `src/define/${tag}.ts`,
    declarations: [],
    exports: [{kind: 'custom-element-definition', name: tag, declaration: {name, module: module.path}}],
  };
}

/** Paths of sources become those of the modules that are built from them. */
function useBuiltPaths(value: object): void {
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'object' && entry !== null) useBuiltPaths(entry as object);
    else if (typeof entry === 'string' && (key === 'path' || key === 'module')) {
      Object.assign(value, {[key]: entry.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/modules/$1.js')});
    }
  }
}
