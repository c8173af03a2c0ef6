import {format, resolveConfig} from 'prettier';

/**
 * The README with what stands between the markers of a name, such as `<!-- tags:start -->`, replaced.
 *
 * @throws {Error} when a marker is missing.
 */
export async function withPart(readme: string, name: string, markdown: string): Promise<string> {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md: ${start} or ${end} is missing`);
  const options = await resolveConfig('README.md');
  const formatted = await format(markdown, {...options, parser: 'markdown', proseWrap: 'always'});
  return `${readme.slice(0, from + start.length)}\n\n${formatted}\n${readme.slice(to)}`;
}
