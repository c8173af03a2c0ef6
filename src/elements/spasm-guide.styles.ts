import {css} from 'lit';
import * as token from '../styles/tokens.js';

export const guideStyles = css`
  [part='section'] {
    margin-block-start: calc(${token.space} * 2.5);
    padding-block-start: calc(${token.space} * 1.5);
    border-block-start: ${token.lineWidth} solid ${token.line};
  }

  [part='section-heading'] {
    margin-block-end: calc(${token.space} * 0.5);
    font-size: 1.5em;
  }

  .contents {
    padding: calc(${token.space} * 1.25);
    border: ${token.lineWidth} solid ${token.line};
    border-radius: ${token.radius};
    background-color: ${token.surface};
    box-shadow: ${token.shadow};
  }

  .contents-title,
  [href$='-care'] {
    font-weight: 600;
  }

  ol {
    margin: calc(${token.space} * 0.5) 0 ${token.space};
    padding-inline-start: 1.5em;
  }

  ol a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.25em;
  }

  li + li {
    margin: 0;
  }

  .back {
    margin-block: ${token.space};
  }

  .back a {
    display: inline-block;
    padding-block: 0.375em;
  }

  .tips > * {
    margin-block-start: ${token.space};
  }

  .progress {
    display: none;
  }

  @supports (animation-timeline: view()) {
    .base {
      view-timeline: --guide;
    }

    .progress {
      display: block;
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      block-size: 3px;
      margin-block-end: -3px;
      background-color: ${token.accent};
      transform-origin: 0 0;
      scale: 0 1;
      animation: grow linear both;
      animation-timeline: --guide;
      animation-range: contain;
    }

    :dir(rtl) > .progress,
    .progress:dir(rtl) {
      transform-origin: 100% 0;
    }

    @keyframes grow {
      to {
        scale: 1 1;
      }
    }
  }

  @media print {
    #spasm-care {
      break-before: page;
    }

    button,
    .back,
    .progress {
      display: none;
    }
  }
`;
