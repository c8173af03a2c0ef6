import {css} from 'lit';
import * as token from '../styles/tokens.js';

export const tipStyles = css`
  .navigation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(${token.space} * 0.5);
    margin-block-start: ${token.space};
  }

  /* Where there is no room for all three in a row, the position takes a row of its own above the buttons. */
  .navigation > span {
    order: -1;
    flex: 1 1 calc((24em - 100%) * 999);
  }

  @media print {
    .navigation {
      display: none;
    }
  }
`;
