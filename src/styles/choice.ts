import {css} from 'lit';
import * as token from './tokens.js';

/** What is ticked or chosen: drawn by us, since a browser's own boxes are made for a page that is white. */
export const choiceStyles = css`
  input {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(1.5em, 24px);
    min-block-size: 0;
    block-size: max(1.5em, 24px);
    margin: 0;
    padding: 0;
    border: max(2px, 0.125em) solid;
    border-color: ${token.control};
    cursor: inherit;
  }
`;
