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

  input {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 24em;
  }

  @media print {
    .filter {
      display: none;
    }
  }
`;
