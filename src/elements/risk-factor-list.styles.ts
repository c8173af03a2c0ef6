import {css} from 'lit';
import * as token from '../styles/tokens.js';

export const riskFactorListStyles = css`
  .cards .card {
    margin-block-start: ${token.space};
  }

  /*
   * The four rows of a card are those of the grid, so that cards beside each other have the same things side by side.
   * Not on paper: rows like these cannot be cut, so what does not fit on the sheet would lie over what follows.
   */
  @media screen {
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      column-gap: ${token.space};
    }

    .cards .card {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
    }

    /* Beside an open card, the other one is no taller than what it says. */
    .cards:has([open]) > * {
      align-self: start;
      grid-template-rows: none;
    }
  }

  .cards [part='item-heading'] {
    font-size: 1.125em;
  }

  .more {
    margin-block: calc(${token.space} * 0.5) calc(${token.space} * -0.75);
  }

  .more[open] {
    margin-block-end: 0;
  }

  .more > summary {
    color: var(--spasm-accent, inherit);
  }

  @media print {
    .more > summary {
      display: none;
    }
  }

  [part='section-heading'] {
    margin-block-start: calc(${token.space} * 1.5);
    font-size: 1.25em;
  }
`;
