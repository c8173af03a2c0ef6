/** Takes pictograms from the Health Icons set and makes them small enough to travel in the page's bundle. */
import {createRequire} from 'node:module';
import {optimize} from 'svgo';

interface IconSet {
  readonly icons: Readonly<Record<string, {readonly body: string}>>;
}

const {icons} = createRequire(import.meta.url)('@iconify-json/healthicons/icons.json') as IconSet;

/** Width and height of the grid. On it whole numbers are fine enough for an icon, and much shorter than fractions. */
const grid = 64;
const originalGrid = 48;

/**
 * Path data of a pictogram on a grid of 64 by 64, to be filled by the even-odd rule.
 *
 * @param name - Name in the Health Icons set, such as `walking`.
 * @throws {Error} when the set has no such pictogram, or it is drawn with more than plain filled paths.
 */
export function iconPath(name: string): string {
  const icon = Object.hasOwn(icons, name) ? icons[name] : undefined;
  if (!icon) throw new Error(`icon: given "${name}"; allowed is a name of the Health Icons set`);

  const scaled = `<g transform="scale(${grid / originalGrid})">${icon.body}</g>`;
  const {data} = optimize(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">${scaled}</svg>`,
    {
      floatPrecision: 0,
      multipass: true,
      plugins: [
        {name: 'convertShapeToPath', params: {convertArcs: true}},
        {
          name: 'preset-default',
          params: {
            overrides: {
              mergePaths: {force: true},
              convertPathData: {floatPrecision: 0, transformPrecision: 5},
            },
          },
        },
      ],
    },
  );
  const rest = data.replace(/<path[^>]*?\bd="[^"]*"[^>]*>|<\/?(svg|g)\b[^>]*>|<\/path>/g, '');
  if (rest !== '' || /\b(transform|stroke|mask|clip-path)=/.test(data)) {
    throw new Error(`icon: "${name}" is not made of plain filled paths; choose another`);
  }
  // A path may begin with a relative move. Behind another path it would start from that one's end.
  const paths = [...data.matchAll(/<path[^>]*?\bd="([^"]*)"/g)].map((match) => match[1] ?? '');
  return paths.map((path, index) => (index > 0 && path.startsWith('m') ? `M0 0${path}` : path)).join('');
}
