import {ts, type Plugin} from '@custom-elements-manifest/analyzer/index.js';
import type {CssPart, CustomElement} from 'custom-elements-manifest/schema.js';
import type {ClassDeclaration, JSDocTag, Node} from 'typescript';
import {baseClass, tagClasses, type TagAttribute} from './tag-classes.js';
import {valuesOf} from './value-sets.js';

const valueTags: Readonly<Record<string, 'one' | 'several'>> = {oneOf: 'one', someOf: 'several'};

/**
 * Reads what the analyzer passes over in doc comments: `@example` of a class, and of a property `@oneOf` or `@someOf`
 * with the sets of values that its attribute takes (see `value-sets.ts`).
 *
 * Parts are not inherited: the comment of the base gives the words for those that several tags have.
 */
export function classComments(): Plugin {
  const examples = new Map<string, readonly string[]>();
  const values = new Map<string, Pick<TagAttribute, 'sets' | 'takes'>>();
  const parts = new Map<string, readonly CssPart[]>();

  return {
    name: 'class-comments',
    collectPhase({node}) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const className = node.name.text;
      examples.set(className, tagsNamed(node, ['example']).map(commentOf));
      for (const {name, tag} of propertyTags(node)) {
        const takes = valueTags[tag.tagName.text];
        if (takes) values.set(`${className}.${name}`, {takes, sets: commentOf(tag).split(/\s+/)});
      }
    },
    moduleLinkPhase({moduleDoc}) {
      for (const {name, cssParts = []} of (moduleDoc.declarations ?? []) as CustomElement[]) {
        parts.set(
          name,
          cssParts.map((part) => ({...part})),
        );
      }
    },
    packageLinkPhase({customElementsManifest}) {
      const base = baseClass(customElementsManifest);
      for (const element of tagClasses(customElementsManifest)) {
        element.examples = examples.get(element.name) ?? [];
        element.cssParts = [...(parts.get(element.name) ?? [])];
        for (const attribute of element.attributes ?? []) {
          const owner = attribute.inheritedFrom ? base.name : element.name;
          addValues(attribute, values.get(`${owner}.${attribute.fieldName}`));
        }
      }
    },
  };
}

function addValues(attribute: TagAttribute, found: Pick<TagAttribute, 'sets' | 'takes'> | undefined): void {
  if (!found) return;
  Object.assign(attribute, found);
  // A list of values has no type that would name them.
  if (found.takes === 'one') {
    attribute.type = {
      text: (found.sets ?? [])
        .flatMap(valuesOf)
        .map((value) => `'${value}'`)
        .join(' | '),
    };
  }
}

function propertyTags(node: ClassDeclaration): readonly {readonly name: string; readonly tag: JSDocTag}[] {
  return node.members
    .filter(ts.isPropertyDeclaration)
    .flatMap((member) =>
      tagsNamed(member, Object.keys(valueTags)).map((tag) => ({name: member.name.getText(), tag})),
    );
}

function tagsNamed(node: Node, names: readonly string[]): readonly JSDocTag[] {
  return ts.getJSDocTags(node).filter(({tagName}) => names.includes(tagName.text));
}

function commentOf(tag: JSDocTag): string {
  return (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
}
