import {css} from 'lit';
import * as token from '../styles/tokens.js';

export const glossaryStyles = css`
  /* The word stands beside its meaning where there is room, and above it elsewhere. */
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: calc(${token.space} * 0.25) ${token.space};
    padding: calc(${token.space} * 0.75) calc(${token.space} * 1.25);
  }

  dt {
    flex: 1 1 10em;
    font-weight: 700;
  }

  dd {
    flex: 3 1 18em;
  }

  .entry:focus-within {
    background-color: ${token.surface};
  }
`;
