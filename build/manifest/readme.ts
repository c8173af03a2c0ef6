import type {ClassDeclaration, CssCustomProperty, Event, Package} from 'custom-elements-manifest/schema.js';
import {withPart} from '../readme-part.js';
import {tokens} from './design-tokens.js';
import {baseClass, tagClasses, type TagAttribute, type TagClass} from './tag-classes.js';
import {isTopic, valuesOf} from './value-sets.js';

/** What the tables tell of a class. */
type Described = Partial<Pick<TagClass, 'attributes' | 'cssParts' | 'cssProperties' | 'events' | 'slots'>>;
type Entry<List extends keyof Described> = NonNullable<Described[List]>[number];

/**
 * The README with everything between its markers, such as `<!-- tags:start -->`, made from the manifest.
 *
 * @throws {Error} when a marker is missing.
 */
export async function withReference(readme: string, manifest: Package): Promise<string> {
  const tags = tagClasses(manifest);
  const common = {...baseClass(manifest), cssProperties: [...tokens()]};
  const parts = {
    tags: table(
      ['Tag', 'Shows'],
      tags.map(({tagName, description = ''}) => [
        `[\`${tagName}\`](#${tagName})`,
        description.split('\n\n')[0] ?? '',
      ]),
    ),
    reference: [
      '### Common to all tags',
      tables(manifest, baseClass(manifest)),
      ...tags.flatMap((tag) => [`### ${tag.tagName}`, section(manifest, tag, common)]),
    ].join('\n\n'),
    tokens: table(['Token', 'Default', 'Meaning'], tokens().map(propertyRow)),
  };
  let text = readme;
  for (const [name, part] of Object.entries(parts)) text = await withPart(text, name, part);
  return text;
}

function section(manifest: Package, tag: TagClass, common: Described): string {
  const {tagName, description = '', attributes = [], examples = []} = tag;
  const [example = `<${tagName}></${tagName}>`] = examples;
  return [description, `\`\`\`html\n${example}\n\`\`\``, ids(attributes), tables(manifest, tag, common)]
    .filter(Boolean)
    .join('\n\n');
}

/** The ids of the topics that a tag's attributes name. */
function ids(attributes: readonly TagAttribute[]): string {
  const topics = new Set(attributes.flatMap(({sets = []}) => sets.filter(isTopic)));
  const names = [...topics].flatMap(valuesOf).map(code);
  return names.length > 0 ? `Ids: ${names.join(', ')}.` : '';
}

/** What a tag has beside what the common section tells of. */
function tables(manifest: Package, element: Described, common: Described = {}): string {
  const own = <List extends keyof Described>(list: List): readonly Entry<List>[] => {
    const shared = new Set(common[list]?.map(({name}) => name));
    return ((element[list] ?? []) as readonly Entry<List>[]).filter(({name}) => !shared.has(name));
  };
  return [
    table(
      ['Attribute', 'Meaning'],
      own('attributes').map((each) => [code(each.name), attributeMeaning(each)]),
    ),
    table(
      ['Slot', 'Meaning'],
      own('slots').map(({name, description}) => [name ? code(name) : 'default', description]),
    ),
    table(
      ['Event', 'Carries', 'Meaning'],
      own('events').map((event) => [code(event.name), fieldsOf(manifest, event), event.description]),
    ),
    table(
      ['Part', 'Meaning'],
      own('cssParts').map(({name, description}) => [code(name), description]),
    ),
    table(['Property', 'Default', 'Meaning'], own('cssProperties').map(propertyRow)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function attributeMeaning({description = '', takes, sets = []}: TagAttribute): string {
  // Values in quotes stand in the description, and ids in a list of their own.
  const values = sets.filter((set) => !set.startsWith("'") && !isTopic(set)).flatMap(valuesOf);
  if (values.length === 0) return description;
  return `${description} ${takes === 'one' ? 'One of' : 'Some of'} ${values.map(code).join(', ')}.`;
}

/** The fields of an event's class. */
function fieldsOf({modules}: Package, {type}: Event): string {
  const classes = modules.flatMap(({declarations = []}) => declarations as ClassDeclaration[]);
  const {members = []} = classes.find(({name}) => name === type.text) ?? {};
  return members.map(({name}) => code(name)).join(', ');
}

/** A default that the doc comment words goes before the one of the style sheet. */
function propertyRow({name, default: value = '', description = ''}: CssCustomProperty): readonly string[] {
  const [meaning = '', wording] = description.split(' Default: ');
  return [code(name), wording?.replace(/\.$/, '') ?? code(value), meaning];
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows];
  return lines
    .map(
      (cells) =>
        `| ${cells.map((cell = '') => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`,
    )
    .join('\n');
}
