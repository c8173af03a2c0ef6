import {css} from 'lit';
import * as token from '../styles/tokens.js';

export const causeListStyles = css`
  .list {
    /* Opening an item lays out and paints the list alone. */
    contain: content;
    margin-block-start: ${token.space};
    border: ${token.lineWidth} solid ${token.line};
    border-radius: ${token.radius};
    box-shadow: ${token.shadow};
  }

  .list:not(:has(> :not([hidden]))) {
    display: none;
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

  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(${token.space} * 0.5) ${token.space};
    margin-block-start: ${token.space};
  }

  input {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 24em;
  }

  @media print {
    .list {
      contain: none;
    }

    .filter {
      display: none;
    }
  }
`;
