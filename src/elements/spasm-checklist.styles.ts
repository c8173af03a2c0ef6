import {css} from 'lit';
import * as token from '../styles/tokens.js';

export const checklistStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: ${token.space} 0 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  [part='list-heading'] {
    font-size: 1.125em;
  }

  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 0 calc(${token.space} * 2);
  }

  .ticks > * {
    padding-block: calc(${token.space} * 0.25) calc(${token.space} * 0.75);
    border-block-end: ${token.lineWidth} solid ${token.line};
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: max(2.75em, 44px);
    font-weight: 600;
    cursor: pointer;
  }

  /* In the browser's own colours: with an accent of the page, box and tick might not stand out from each other. */
  input {
    flex: none;
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    min-block-size: 0;
    margin: 0;
    cursor: inherit;
  }

  .ticks .small {
    margin-inline-start: calc(max(1.5em, 24px) + 0.75em);
  }

  .card [part] ~ [part='section-heading'] {
    margin-block: ${token.space} calc(${token.space} * 0.25);
    font-size: 1.0625em;
  }

  .card {
    margin-block: ${token.space};
  }

  .card > :first-child {
    margin-block-start: 0;
    font-size: 1.25em;
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(${token.space} * 0.5);
    margin-block-start: ${token.space};
  }

  .navigation > p {
    margin: 0;
  }

  textarea {
    flex: 1 1 100%;
    min-inline-size: 0;
    padding: 0.5em 0.75em;
    border: ${token.lineWidth} solid;
    border-color: ${token.control};
    border-radius: ${token.radius};
    background: none;
    color: inherit;
    font: inherit;
  }

  @media print {
    /* Without a tick, the list is there to be ticked by hand. */
    .base:has(:checked) fieldset,
    .navigation {
      display: none;
    }
  }
`;
