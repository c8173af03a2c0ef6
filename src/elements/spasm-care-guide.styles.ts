import {css} from 'lit';
import * as token from '../styles/tokens.js';

/** Order, outline and weight of the border tell the tiers apart; words and links keep the colour of the text, whatever the accent is. */
export const careGuideStyles = css`
  .card {
    margin-block-start: ${token.space};
    border-inline-start-width: 2px;
    border-inline-start-color: currentcolor;
  }

  .card .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
    color: inherit;
  }

  .card-top > * > * {
    margin: 0;
  }

  .card [part='help-heading'] {
    font-size: 1.1875em;
  }

  .is-urgent {
    border-inline-start-width: 4px;
    border-inline-start-color: ${token.warning};
  }

  .is-urgent .icon {
    color: ${token.warning};
  }

  .is-emergency {
    border: 2px solid;
    border-inline-start-width: 8px;
    border-color: ${token.danger};
  }

  .is-emergency .icon {
    color: ${token.danger};
  }

  .is-emergency [part='help-heading'] {
    font-size: 1.375em;
  }

  .card li + li {
    margin-block-start: calc(${token.space} * 0.5);
  }

  .call {
    display: inline-block;
    padding: max(0.625em, 10px) 1em;
    border: max(2px, 0.125em) solid;
    border-radius: ${token.radius};
    background-color: ${token.surface};
    color: inherit;
    font-weight: 700;
  }

  .call:not(:hover) {
    text-decoration: none;
  }

  /* The number breaks only where it has a line of its own and does not fit there. */
  .call bdi {
    display: inline-block;
  }

  .self-care {
    margin-block: calc(${token.space} * 2);
  }

  [part='section-heading'] {
    margin-block-end: calc(${token.space} * 0.5);
    font-size: 1.25em;
  }

  .points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: ${token.space} calc(${token.space} * 2);
    margin-block-start: ${token.space};
  }

  .points > * {
    padding-block-start: calc(${token.space} * 0.75);
    border-block-start: ${token.lineWidth} solid ${token.line};
  }

  [part='item-heading'] {
    margin-block-end: calc(${token.space} * 0.25);
  }
`;
