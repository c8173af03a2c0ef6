/** How the tokens of a theme ride in static HTML: as `style`, and read there, since no style sheet of ours is on the page. */
import type {Element, ElementContent, Root} from 'hast';
import {visitParents} from 'unist-util-visit-parents';

/** Design tokens by name, such as `--spasm-accent`. */
export type Theme = Readonly<Record<string, string>>;

/** Which property of which elements a token sets; the first entry stands for the outermost element. */
const uses: readonly {
  readonly token: string;
  readonly property: string;
  readonly where: 'all' | RegExp;
}[] = [
  {token: '--spasm-text', property: 'color', where: 'all'},
  {token: '--spasm-font', property: 'font-family', where: 'all'},
  {token: '--spasm-size', property: 'font-size', where: 'all'},
  {token: '--spasm-line-height', property: 'line-height', where: 'all'},
  {token: '--spasm-measure', property: 'max-width', where: 'all'},
  {token: '--spasm-heading-font', property: 'font-family', where: /^h[1-6]$/},
  {token: '--spasm-heading-weight', property: 'font-weight', where: /^h[1-6]$/},
  {token: '--spasm-accent', property: 'color', where: /^a$/},
];

/** The tokens as declarations for a `style` attribute, written the way WordPress's filter leaves it. */
export function declarations(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, value]) => `${name}: ${value}`)
    .join(';');
}

/** Puts the tokens on the outermost element, and their use on all that they are for. */
export function applyTheme(outermost: Element, theme: Theme): void {
  const given = uses.filter(({token}) => Object.hasOwn(theme, token));
  const styleFor = (isMatch: (where: 'all' | RegExp) => boolean): string =>
    given
      .filter(({where}) => isMatch(where))
      .map(({token, property}) => `${property}: var(${token})`)
      .join(';');
  visitParents(outermost as Root | ElementContent, 'element', (element: Element) => {
    const style = styleFor((where) => where !== 'all' && where.test(element.tagName));
    if (style) element.properties['style'] = style;
  });
  const own = [declarations(theme), styleFor((where) => where === 'all')].filter(Boolean).join(';');
  if (own) outermost.properties['style'] = own;
}
