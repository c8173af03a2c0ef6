import * as v from 'valibot';
import {headSchemas, ownSections} from './schema.js';

/** The whole file. The page checks its parts one by one instead, so that a mistake in one leaves the others. */
export const overrideSchema = v.strictObject({
  ...headSchemas,
  ...v.partial(v.strictObject(ownSections)).entries,
});

/** What a clinic may write. */
export type ContentOverride = v.InferInput<typeof overrideSchema>;
