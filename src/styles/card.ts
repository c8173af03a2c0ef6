import {css} from 'lit';
import * as token from './tokens.js';

/** A card: a picture beside its heading, text below. */
export const cardStyles = css`
  .card {
    padding: calc(${token.space} * 1.25);
    border: ${token.lineWidth} solid ${token.line};
    border-radius: ${token.radius};
    background-color: ${token.surface};
    box-shadow: ${token.shadow};
  }

  /* Where there is no room for words beside the picture, they go below it. */
  .card-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.space};
    margin-block-end: calc(${token.space} * 0.75);
  }

  .card-top > :last-child {
    flex: 1 1 5em;
  }

  .card [part$='heading'] {
    margin: 0;
    font-size: 1.25em;
  }

  .card > [part='heading'] {
    margin-block-end: calc(${token.space} * 0.5);
  }
`;
