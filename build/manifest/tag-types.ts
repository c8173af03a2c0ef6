import type {Package} from 'custom-elements-manifest/schema.js';
import {format} from 'prettier';
import {tagClasses, type TagClass} from './tag-classes.js';

/** `tags.d.ts`: what each tag takes and fires, from which the types for each framework are derived. */
export function tagTypes(manifest: Package): Promise<string> {
  const tags = tagClasses(manifest);
  const events = tags.flatMap((tag) => (tag.events ?? []).map(({type}) => type.text));
  const names = [...new Set([...tags.map(({name}) => name), ...events])].sort();
  const text = `/** What each tag takes and fires. Made from the manifest. */
import type {${names.join(', ')}} from '../modules/index.js';

export interface Tags {
${tags.map(tagType).join('\n')}
}
`;
  return format(text, {parser: 'typescript'});
}

function tagType({tagName, name, description, attributes = [], events = []}: TagClass): string {
  const taken = attributes.map((attribute) => {
    const type = (attribute.type?.text ?? 'string').replace(' | null', '');
    return `${comment(attribute.description)}'${attribute.name}'?: ${type} | null | undefined;`;
  });
  const fired = events.map((event) => `${comment(event.description)}'${event.name}': ${event.type.text};`);
  return `${comment(description)}'${tagName}': {
  element: ${name};
  attributes: {
    ${taken.join('\n    ')}
  };
  events: {
    ${fired.join('\n    ')}
  };
};`;
}

function comment(text = ''): string {
  return `/** ${text.replace(/\s+/g, ' ')} */\n`;
}
