/** Words what a schema allows at a place, so that a mistake in YAML can be mended without reading the schema. */
import type * as v from 'valibot';

interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

/** What is allowed where `issue` was found. */
export function allowedAt(
  schema: v.GenericSchema,
  path: readonly (string | number)[],
  issue: v.BaseIssue<unknown>,
): string {
  const parent = nodeAt(schema as SchemaNode, path.slice(0, -1));
  if (issue.expected === 'never' && parent?.entries) return Object.keys(parent.entries).join(', ');
  // Valibot's own sentences repeat the value that was given; ours name only what is allowed.
  return issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message;
}

function nodeAt(root: SchemaNode, path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const key of path) {
    while (node?.wrapped) node = node.wrapped;
    node = typeof key === 'number' ? node?.item : node?.entries?.[key];
  }
  while (node?.wrapped) node = node.wrapped;
  return node;
}
