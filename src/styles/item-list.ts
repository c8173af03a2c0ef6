import {css} from 'lit';
import * as token from './tokens.js';

/** Items in a box, apart by lines; those that open have their text in a `.body`. */
export const itemListStyles = css`
  .list {
    /* Opening an item lays out and paints the list alone. */
    contain: content;
    margin-block-start: ${token.space};
    border: ${token.lineWidth} solid ${token.line};
    border-radius: ${token.radius};
    box-shadow: ${token.shadow};
  }

  .list > :not([hidden]) ~ * {
    border-block-start: ${token.lineWidth} solid ${token.line};
  }

  .list > [open] {
    background-color: ${token.surface};
  }

  .list summary {
    min-block-size: 3.25em;
    padding: calc(${token.space} * 0.625) calc(${token.space} * 1.25);
    outline-offset: -0.25em;
  }

  .body {
    padding: calc(${token.space} * 0.25) calc(${token.space} * 1.25) calc(${token.space} * 1.25);
  }

  @media print {
    .list {
      contain: none;
    }
  }
`;
