import {css} from 'lit';
import {reset} from './reset.js';
import * as token from './tokens.js';

/** What every tag needs: the reset, and the looks of what several tags show. */
export const shared = [
  reset,
  css`
    [part='heading'] {
      margin-block-end: calc(${token.space} * 0.5);
      font-size: 1.5em;
    }

    .lead {
      font-size: 1.0625em;
    }

    .small {
      color: ${token.muted};
      font-size: 0.875em;
    }

    a {
      /* Without a theme the text's own colour: a mixed one would fail contrast on a coloured panel. */
      color: var(--spasm-accent, inherit);
      text-decoration-color: ${token.accent};
      text-underline-offset: 0.15em;
    }

    a:hover {
      text-decoration-thickness: 0.125em;
    }

    button,
    input {
      min-block-size: max(2.75em, 44px);
      padding: 0 0.875em;
      border: ${token.lineWidth} solid;
      border-color: ${token.control};
      border-radius: ${token.radius};
      background: none;
      color: inherit;
      font: inherit;
    }

    button,
    summary {
      cursor: pointer;
    }

    button:hover,
    summary:hover {
      background-color: ${token.surface};
    }

    :focus-visible {
      /* Colour apart: a wrong one in a theme must not take away the ring. The text's own is seen on any page. */
      outline: max(2px, 0.15em) solid;
      outline-color: var(--spasm-accent, currentColor);
      outline-offset: 2px;
    }

    summary,
    .help > a {
      display: flex;
      align-items: center;
      gap: calc(${token.space} * 0.75);
      min-block-size: max(2.75em, 44px);
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    summary::after {
      content: '';
      flex: none;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline: auto 0.25em;
      border: solid;
      border-color: ${token.accent};
      border-width: 0 max(2px, 0.125em) max(2px, 0.125em) 0;
      rotate: 45deg;
      translate: 0 -25%;
    }

    [open] > summary::after {
      rotate: 225deg;
      translate: 0 25%;
    }

    ::slotted([slot]) {
      display: block;
      margin-block: ${token.space};
    }

    .icon {
      flex: none;
      inline-size: ${token.iconSize};
      block-size: ${token.iconSize};
      /* By way of the colour: a fill could be an address. */
      color: ${token.iconColor};
      fill: currentcolor;
    }

    @media (prefers-reduced-motion: no-preference) {
      summary::after {
        transition: rotate ${token.duration};
      }
    }

    @media (forced-colors: active) {
      .icon {
        fill: CanvasText;
      }
    }
  `,
];
