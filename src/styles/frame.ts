import {css} from 'lit';
import * as token from './tokens.js';

/** Looks of what stands around the content of every tag, and of explained terms. They come with the content. */
export const frameStyles = css`
  .small summary {
    inline-size: fit-content;
  }

  cite {
    font-style: normal;
  }

  .help {
    margin-block: ${token.space};
    border: ${token.lineWidth} solid ${token.line};
    border-radius: ${token.radius};
  }

  .help > * {
    padding: calc(${token.space} * 0.5) calc(${token.space} * 1.25);
  }

  .help > :first-child,
  .sign-for {
    font-weight: 600;
  }

  /* A ring with a sign: seen in print and forced colours too, and no matter what the accent is. */
  .help > summary::before,
  .tier > :first-child::before {
    content: '!' / '';
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: max(2px, 0.125em) solid;
    border-radius: 50%;
    color: ${token.danger};
    font: 800 0.8125em/1 sans-serif;
  }

  .tier {
    padding-block: calc(${token.space} * 0.75);
  }

  .tier > :first-child {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.375em;
    font-size: 1.0625em;
  }

  .urgent > :first-child::before {
    color: ${token.warning};
  }

  .routine > :first-child::before {
    content: 'i' / '';
    color: ${token.accent};
  }

  .term {
    display: inline;
    outline-offset: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    text-align: start;
    text-decoration: underline dotted;
    text-decoration-color: ${token.accent};
    text-decoration-thickness: max(2px, 0.1em);
    text-underline-offset: 0.2em;
  }

  .meaning {
    /* Where the browser cannot place it below its word: at the end of the screen. */
    inset: auto 1em 1em;
    max-inline-size: min(24em, 100vw - 2em);
    /* Above or below its word, there is always as much room. */
    max-block-size: calc(50vh - 2em);
    margin-inline: auto;
    padding: 0.75em 1em;
    border: 1px solid;
    border-radius: ${token.radius};
    /* The page's background is not known, so the meaning brings colours that belong together. */
    background-color: Canvas;
    color: CanvasText;
    font-weight: 400;
    font-size: max(0.9375em, 15px);
    box-shadow: 0 0.25em 1em #0004;
  }

  dfn {
    display: block;
    font-style: normal;
    font-weight: 700;
  }

  @supports (position-area: block-end) {
    .meaning {
      inset: auto;
      margin: 0.25em 1em;
      position-area: block-end span-all;
      position-try-fallbacks: flip-block;
    }
  }

  /* Not hidden: some browsers print nothing of a frame that is. */
  .print-frame {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }

  @media print {
    /* Black on white: on paper, the colours of a dark page would be pale. */
    .base {
      --spasm-text: #000;
      --spasm-accent: initial;
      --spasm-surface: initial;
      --spasm-muted: initial;
      background-color: #fff;
    }

    .term {
      text-decoration: none;
    }

    /* Short things stay whole. Long ones may go on on the next sheet, but never right below what leads to them. */
    section.card,
    div[part='item'],
    p,
    .tips > *,
    li {
      break-inside: avoid;
    }

    [part$='heading']:not(dt),
    legend,
    p:has(+ ul, + section),
    summary,
    .lead {
      break-after: avoid;
    }

    summary::after,
    .meaning {
      display: none;
    }

    /* Browsers without this pseudo-element get their items opened by PrintController. */
    ::details-content {
      content-visibility: visible;
    }
  }
`;
