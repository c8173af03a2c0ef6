/**
 * The drawing of a person's back, as data: our own work.
 *
 * The line down the middle is x = 0, and only the half to its right is given. The other half is its mirror image, so
 * the figure is even on both sides.
 */
import type {Region} from '../content/published.js';

/** A curve: a point, then for each piece two handles and its end as x and y, counted from where the piece begins. */
type Curve = readonly number[];

/** The part of the plane to show: it ends below the knees. */
export const figureView = '-150 0 300 470';
/** The part that shows the front, for what cannot be seen from the back. */
export const frontView = '-88 172 176 176';

/** Outline of the whole figure. */
export const outline = whole([
  0, 8, 16, 0, 29, 16, 29, 32, 0, 8, -2, 14, -4, 22, -2, 6, -6, 11, -6, 17, 0, 5, 0, 9, 2, 14, 4, 10, 15, 13,
  25, 16, 11, 4, 19, 5, 30, 9, 13, 5, 21, 18, 23, 32, 2, 16, 3, 28, 5, 44, 2, 15, 3, 27, 6, 42, 2, 12, 6, 22,
  9, 34, 4, 18, 7, 32, 11, 50, 2, 11, 6, 19, 8, 30, 2, 9, 2, 15, 2, 24, 0, 9, 0, 21, -9, 22, -6, 1, -8, -10,
  -8, -16, 0, -7, -3, -12, -5, -18, -2, 5, -3, 11, -8, 11, -5, 0, -5, -7, -5, -12, 0, -8, 3, -13, 5, -21, 2,
  -7, 3, -13, 3, -20, 0, -15, -7, -26, -11, -40, -5, -15, -10, -27, -14, -42, -4, -14, -8, -25, -11, -40, -2,
  -10, -5, -18, -8, -28, 0, 11, 0, 19, -1, 30, -1, 13, -6, 23, -8, 36, -1, 9, -3, 15, -2, 24, 1, 18, 9, 31,
  13, 48, 3, 13, 5, 24, 5, 38, 0, 21, -3, 38, -6, 59, -3, 19, -10, 32, -11, 51, -1, 16, 2, 28, 4, 44, 0, 2, 0,
  3, 0, 5, -16, 0, -28, 0, -44, 0, 0, -18, -1, -31, -1, -49, 0, -16, -6, -28, -8, -44, -2, -17, -5, -29, -7,
  -46, 0, -6, -1, -10, -3, -15,
]);

/** The parts of the body. The abdomen is for the view from the front, which has the same outline. */
export const regionPaths: Readonly<Record<Region, string>> = {
  neck: whole([
    0, 73, 4, 0, 7, 0, 10, 0, 3, 0, 5, 2, 5, 5, 0, 5, 1, 9, 2, 14, 2, 4, 3, 6, 6, 8, 2, 1, 2, 3, 0, 5, -8, 3,
    -15, 4, -23, 4,
  ]),
  'upper-back': whole([
    0, 114, 9, 0, 17, -1, 26, -4, 4, -2, 10, -2, 15, 0, 9, 2, 16, 3, 25, 6, 6, 2, 11, 7, 13, 14, 2, 7, -2, 13,
    -5, 20, -3, 6, -5, 11, -7, 16, -2, 5, -6, 9, -11, 9, -19, 3, -36, 7, -56, 7,
  ]),
  'mid-back': whole([
    0, 187, 20, 0, 37, -4, 56, -7, 5, 0, 8, 2, 8, 7, 0, 5, 0, 10, -1, 15, 0, 8, -3, 16, -5, 23, -1, 5, -5, 9,
    -10, 9, -16, 3, -31, 7, -48, 7,
  ]),
  'lower-back': whole([
    0, 246, 17, 0, 31, -4, 47, -7, 5, 0, 8, 2, 8, 7, -1, 5, -1, 9, -1, 14, 1, 7, 3, 13, 5, 19, 1, 5, -1, 9,
    -6, 10, -18, 4, -34, 10, -53, 11,
  ]),
  pelvis: whole([
    0, 305, 20, -2, 36, -6, 55, -11, 5, -1, 9, 2, 10, 6, 3, 11, 5, 19, 6, 30, 1, 3, 1, 5, 1, 7, -1, 4, -4, 9,
    -8, 11, -8, 5, -17, 8, -27, 8, -14, 0, -24, -5, -37, -10,
  ]),
  leg: bothSides([
    71, 360, -1, 16, -3, 29, -6, 45, -1, 13, -6, 25, -8, 37, -1, 5, -5, 9, -10, 9, -5, 0, -10, 1, -16, 1, -5,
    -1, -8, -4, -8, -9, -2, -11, -6, -20, -8, -32, -2, -16, -5, -29, -6, -45, -1, -5, 2, -8, 7, -6, 7, 2, 14,
    3, 22, 2, 10, -1, 18, -3, 26, -7, 4, -2, 7, 0, 7, 5,
  ]),
  abdomen: whole([
    0, 222, 15, 0, 26, 0, 40, 1, 6, 1, 10, 5, 10, 12, 0, 8, 1, 16, 1, 25, 1, 10, 2, 18, 3, 26, 1, 6, -1, 13,
    -5, 17, -14, 14, -29, 25, -49, 25,
  ]),
};

/** Hair: it tells that the person is seen from behind. */
export const hair = whole([
  0, 8, 16, 0, 29, 16, 29, 32, 0, 7, -2, 12, -3, 18, -3, 4, -5, 8, -9, 10, -6, 2, -11, 2, -17, 2,
]);

/** Ears, shoulder blades, the backs of the knees, and the spine. */
export const lines =
  bothSides([29, 44, 2, -1, 3, 3, 3, 5, 0, 4, -1, 8, -5, 9]) +
  bothSides([21, 126, -1, 10, 3, 17, 5, 26, 1, 6, 3, 13, 9, 14, 6, 1, 9, -6, 11, -12, 2, -5, 5, -9, 7, -14]) +
  bothSides([30, 458, 7, 2, 12, 1, 19, -1]) +
  'M0 116V298M0 322V344';

export const navel = 'M0 268v8';

/** The closed path of a half from the middle to the middle and, on the way back, its mirror image. */
function whole([x = 0, y = 0, ...right]: Curve): string {
  const left: number[] = [];
  for (let at = 0; at < right.length; at += 6) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, endX = 0, endY = 0] = right.slice(at, at + 6);
    left.unshift(endX - x2, y2 - endY, endX - x1, y1 - endY, endX, -endY);
  }
  return `M${x} ${y}c${right} ${left}z`;
}

/** The path of a curve beside the middle, and its mirror image. */
function bothSides([x = 0, y = 0, ...right]: Curve): string {
  const left = right.map((number, index) => (index % 2 ? number : -number));
  return `M${x} ${y}c${right}M${-x} ${y}c${left}`;
}
