/** What the schema of the content and that of a clinic's own words are both made of. */
import * as v from 'valibot';

export const describe = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));

export const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `one of ${options.join(', ')}`);

export const id = v.pipe(
  v.string('an id'),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id of lower-case words joined by hyphens, such as "sudden-movement"',
  ),
);

// Text is put on the page as text, so a stray tag would be shown to patients letter by letter.
export const text = v.pipe(
  v.string('a line of plain text'),
  v.nonEmpty('some text'),
  v.regex(/^\S(?:.*\S)?$/, 'one line without blanks around it'),
  v.regex(/^[^<>]*$/, 'plain text without < or >'),
);
