import {parseArgs} from 'node:util';

/**
 * Reads `--only types,node` (or several `--only`) from the command line and returns the chosen items
 * in their own order; without it, all of them.
 */
export function chooseSteps<T extends {name: string}>(
  all: readonly T[],
  args: readonly string[],
): readonly T[] {
  const {values} = parseArgs({args: [...args], options: {only: {type: 'string', multiple: true}}});
  const names = (values.only ?? []).flatMap((value) => value.split(',')).map((name) => name.trim());
  const known = all.map(({name}) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`--only: given ${unknown.join(', ')}, allowed ${known.join(', ')}`);
  return names.length > 0 ? all.filter(({name}) => names.includes(name)) : all;
}
