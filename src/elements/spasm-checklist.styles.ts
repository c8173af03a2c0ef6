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
    position: relative;
    padding-block-end: ${token.space};
    border-block-end: ${token.lineWidth} solid ${token.line};
  }

  label {
    display: flex;
    gap: 0.75em;
    padding-block-start: max(1.25em, 20px);
    font-weight: 600;
    cursor: pointer;
  }

  /* All of the row ticks, but for the terms in it. */
  label::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .ticks .term {
    position: relative;
  }

  input {
    border-radius: 0.25em;
  }

  input:checked::before {
    content: '✓' / '';
    font: 800 1.25em/1 sans-serif;
  }

  /* Where the title begins: in a smaller text. */
  .ticks .small {
    margin-inline-start: calc((max(1.5em, 21px) + 0.75em) / 0.875);
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
