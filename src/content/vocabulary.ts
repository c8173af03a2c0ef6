/** Words with a fixed set of values that both the content and the tags use. */

/** How a sentence stands to its sources: see `content/README.md`, "Basis". */
export const bases = ['stated', 'hedged', 'attributed', 'outside'] as const;

/** Parts of the body a cause can be felt in. */
export const regionIds = [
  'neck',
  'upper-back',
  'mid-back',
  'lower-back',
  'pelvis',
  'leg',
  'abdomen',
] as const;

/** Groups of readers that a posture tip can be meant for. */
export const audienceIds = ['desk', 'lifting', 'sport', 'parents', 'pregnancy'] as const;

/** Whether a reader can change a risk factor. */
export const changeabilities = ['no', 'sometimes', 'often', 'yes', 'with-support'] as const;

/** Groups of readers that a sign to get help can be meant for. */
export const signGroups = ['pregnancy', 'child', 'low-mood'] as const;

/** Tiers of help, the most urgent first. */
export const tierIds = ['emergency', 'urgent', 'routine'] as const;

/** Parts of the whole guide, in their order. */
export const sectionIds = [
  'overview',
  'causes',
  'risk-factors',
  'posture-tips',
  'care',
  'checklist',
  'glossary',
] as const;

/** A part of the whole guide. */
export type SectionId = (typeof sectionIds)[number];
