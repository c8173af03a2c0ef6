/** Writes the record of reviews as YAML that a person can read and fill in. */
import {stringify} from 'yaml';
import type {ReviewRecord} from './review-record.js';

const head = `# yaml-language-server: $schema=../dist/content/schema/reviews.json
# Who has checked which text, in which language. How to enter a review: README.md, "Review status".
# After a change of the content run \`npm run content:reviews\`: it renews \`text\`, a hash of all that readers meet at the place,
# and \`since\`, the day on which the text was first recorded as it is. A review counts while its own \`text\` is the same.
`;

export function reviewsText(record: ReviewRecord): string {
  const languages = Object.entries(record).map(([language, places]) => {
    const lines = Object.entries(places).flatMap(([place, {text, since, review}]) => [
      `  ${place}:`,
      `    text: ${quoted(text)}`,
      `    since: ${since}`,
      ...(review
        ? [
            '    review:',
            `      by: ${quoted(review.by)}`,
            `      role: ${quoted(review.role)}`,
            `      on: ${review.on}`,
            `      due: ${review.due}`,
            `      text: ${quoted(review.text)}`,
          ]
        : []),
    ]);
    return `${language}:\n${lines.join('\n')}\n`;
  });
  return `${head}${languages.join('')}`;
}

/** In quotes: a hash of digits alone would be read as a number. */
function quoted(text: string): string {
  return stringify(text, {lineWidth: 0, defaultStringType: 'QUOTE_SINGLE'}).trimEnd();
}
