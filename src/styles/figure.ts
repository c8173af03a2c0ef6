import {css} from 'lit';
import * as token from './tokens.js';

/** The drawing of the back: calm, and clear without colour. */
export const figureStyles = css`
  .figure {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  .skin,
  .hair,
  .hint,
  .front {
    fill: none;
    stroke: currentcolor;
    stroke-opacity: 0.45;
    stroke-width: 1.5px;
    stroke-linecap: round;
    pointer-events: none;
  }

  .skin,
  .front {
    fill: currentcolor;
    fill-opacity: 0.07;
  }

  .hair {
    fill: currentcolor;
    fill-opacity: 0.22;
    stroke: none;
  }

  .hint {
    stroke-opacity: 0.3;
  }

  .front {
    stroke-opacity: 0.3;
    pointer-events: all;
  }

  text {
    fill: currentcolor;
    font-size: min(0.875em, 30px);
    dominant-baseline: hanging;
    text-anchor: middle;
  }

  .region {
    /* By way of the colour: a fill could be an address. */
    color: ${token.accent};
    fill: currentcolor;
    fill-opacity: 0.2;
    stroke: currentcolor;
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }

  .region.ours {
    stroke-dasharray: 4 5;
    stroke-linecap: round;
  }

  path {
    vector-effect: non-scaling-stroke;
  }

  [data-region] {
    cursor: pointer;
  }

  .region.pointed {
    fill-opacity: 0.36;
    stroke-width: 2.5px;
  }

  .region.chosen {
    fill-opacity: 0.65;
    stroke-width: 3px;
  }

  @media (forced-colors: active) {
    .region {
      color: CanvasText;
    }

    .region.pointed,
    .region.chosen {
      color: Highlight;
    }

    .region.chosen {
      fill-opacity: 1;
      stroke: CanvasText;
    }
  }
`;
