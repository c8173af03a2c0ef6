import {css} from 'lit';
import * as token from '../styles/tokens.js';

export const causeListStyles = css`
  .list:not(:has(> :not([hidden]))) {
    display: none;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(${token.space} * 0.5) ${token.space};
    margin-block-start: ${token.space};
  }

  /* So wide that on a phone it takes the row below its label, whole. */
  input {
    flex: 0 1 24em;
    min-inline-size: 0;
  }

  @media print {
    .filter {
      display: none;
    }
  }
`;
