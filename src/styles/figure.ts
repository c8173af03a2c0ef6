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
    font-size: 12px;
    text-anchor: middle;
  }

  .region {
    /* By way of the colour: a fill could be an address. */
    color: ${token.accent};
    fill: currentcolor;
    fill-opacity: 0.2;
    stroke: currentcolor;
    stroke-opacity: 0.75;
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }

  .region.ours {
    stroke-dasharray: 3 3.5;
    stroke-linecap: round;
  }

  svg svg * {
    stroke-width: 3px;
  }

  [data-region] {
    cursor: pointer;
  }

  .region.pointed {
    fill-opacity: 0.36;
    stroke-opacity: 1;
    stroke-width: 2.5px;
  }

  .region.chosen {
    fill-opacity: 0.65;
    stroke-opacity: 1;
    stroke-width: 3px;
  }

  .region.pointed.ours,
  .region.chosen.ours {
    stroke-dasharray: 5 5;
  }

  svg svg .region.pointed,
  svg svg .region.chosen {
    stroke-width: 7px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .region {
      transition: fill-opacity ${token.duration};
    }
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

    .hint {
      stroke: CanvasText;
    }
  }
`;
