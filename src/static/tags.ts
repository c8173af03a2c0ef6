/** The names of all tags, in the order in which they are listed. */
export const tagNames = [
  'spasm-overview',
  'spasm-cause-list',
  'spasm-cause-card',
  'risk-factor-list',
  'risk-factor-card',
  'posture-tip',
  'spasm-back-map',
  'spasm-care-guide',
  'spasm-checklist',
  'spasm-glossary',
  'spasm-guide',
] as const;

export type TagName = (typeof tagNames)[number];

export function isTagName(name: string): name is TagName {
  return tagNames.some((each) => each === name);
}
