import {html, svg, type TemplateResult} from 'lit';
import type {Region} from '../content/published.js';
import {regionIds} from '../content/vocabulary.js';
import {figureView, frontView, hair, lines, navel, outline, regionPaths} from './back-drawing.js';

/** How the drawing stands. */
export interface Figure {
  readonly chosen: Region | undefined;
  /** The part under the pointer or the focus. */
  readonly pointed: Region | undefined;
  /** The parts that only we, and no article, name for some cause. */
  readonly ours: ReadonlySet<Region>;
  /** Name of the view from the front. */
  readonly front: string;
}

const seenFromBehind = ['neck', 'upper-back', 'mid-back', 'lower-back', 'pelvis', 'leg'] as const;

/**
 * A person's back with a shape for each part, named by `data-region`; the abdomen stands beside it, seen from the front.
 *
 * A list of words says and does the same, so assistive technology passes over the drawing. It is the same in pages that
 * run from right to left: a mirrored body would mix up the reader's own left and right.
 */
export function backFigure(figure: Figure): TemplateResult {
  return html`<svg part="drawing" class="figure" viewBox=${figureView} aria-hidden="true">
    <path class="skin" d=${outline}></path>
    ${seenFromBehind.map((id) => region(id, figure))}
    <path class="hair" d=${hair}></path>
    <path class="hint" d=${lines}></path>
    <g data-region="abdomen">
      <rect class="front" x="64" y="12" width="76" height="76" rx="6"></rect>
      <svg x="64" y="12" width="76" height="76" viewBox=${frontView}>
        <path class="skin" d=${outline}></path>
        ${region('abdomen', figure)}
        <path class="hint" d=${navel}></path>
      </svg>
      <text x="102" y="93">${figure.front}</text>
    </g>
  </svg>`;
}

function region(id: Region, {chosen, pointed, ours}: Figure): TemplateResult {
  const states = [ours.has(id) && 'ours', id === pointed && 'pointed', id === chosen && 'chosen'];
  return svg`<path
    class="region ${states.filter(Boolean).join(' ')}"
    data-region=${id}
    d=${regionPaths[id]}
  ></path>`;
}

/** The part of the body that an element of a map stands for. */
export function regionAt(target: EventTarget | null | undefined): Region | undefined {
  const id = (target as Element | undefined)?.closest<HTMLElement | SVGElement>('[data-region]')?.dataset[
    'region'
  ];
  return regionIds.find((each) => each === id);
}
