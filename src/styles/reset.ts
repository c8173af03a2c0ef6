import {css} from 'lit';
import * as token from './tokens.js';

/** The host's look kept, the host's accidents undone, and plain text of ours on an even footing. */
export const reset = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* The reset stands on our own box: a rule of the page such as "* { text-transform: … }" beats any rule on :host. */
  .base {
    max-inline-size: ${token.measure};
    color: ${token.text};
    font-family: ${token.font};
    font-size: ${token.size};
    font-style: normal;
    font-variant: normal;
    line-height: ${token.lineHeight};
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    cursor: auto;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    -webkit-text-security: none;
  }

  .base,
  .base * {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    font-size: 1em;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: ${token.headingFont};
    font-weight: ${token.headingWeight};
    line-height: 1.25;
    text-wrap: balance;
  }

  p + p,
  p + ul {
    margin-block-start: calc(${token.space} * 0.75);
  }

  ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  li + li {
    margin-block-start: calc(${token.space} * 0.25);
  }
`;
