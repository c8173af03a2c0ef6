import {readFileSync} from 'node:fs';

const readme = `\n${readFileSync('README.md', 'utf8')}`;

/** A table of the README: the cells of each row below its head. */
export type Rows = readonly (readonly string[])[];

export {readme};

/** What stands below a heading, up to the next heading of its level or above. */
export function section(heading: string): string {
  const start = readme.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`the README has no heading "${heading}"`);
  const level = heading.split(' ', 1).join('').length;
  const text = readme.slice(start + heading.length + 2);
  const end = text.search(new RegExp(`^#{1,${level}} `, 'm'));
  return end < 0 ? text : text.slice(0, end);
}

/** The rows of the table whose first column has this title; none where there is no such table. */
export function table(text: string, title: string): Rows {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => cells(line)[0] === title);
  if (head < 0) return [];
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map(cells);
}

function cells(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The names in the first column, without their backticks. */
export function names(rows: Rows): readonly string[] {
  return rows.map(([name = '']) => name.replaceAll('`', ''));
}

/** All names in backticks. */
export function quoted(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
}
