import {css} from 'lit';
import * as token from '../styles/tokens.js';

export const backMapStyles = css`
  .map {
    container-type: inline-size;
    margin-block: ${token.space};
  }

  .columns {
    display: grid;
    gap: ${token.space};
  }

  .panel {
    max-inline-size: 21em;
    inline-size: 100%;
    border: ${token.lineWidth} solid ${token.line};
    border-radius: ${token.radius};
    overflow: hidden;
  }

  .regions {
    columns: 8em 2;
    column-gap: calc(${token.space} * 0.5);
    /* The circles, not the fill around them, stand at the edge that all else has. */
    margin-inline-start: -0.5em;
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 0.5em;
    border-radius: ${token.radius};
    break-inside: avoid;
  }

  label.pointed,
  label:has(:checked) {
    background-color: ${token.surface};
    /* Seen in forced colours, which take the fill away. */
    outline: 1px solid transparent;
  }

  input {
    border-radius: 50%;
  }

  input:checked {
    border-width: 0.4em;
    border-color: ${token.accent};
  }

  .key {
    margin-block-start: ${token.space};
    padding: 0;
    list-style: none;
  }

  .key li {
    display: flex;
    gap: 0.75em;
  }

  .key li::before {
    content: '';
    flex: none;
    inline-size: 1.75em;
    block-size: 0.75em;
    border-block-end: 2px solid;
    border-color: ${token.accent};
  }

  .key .ours::before {
    border-block-end-style: dashed;
  }

  @container (inline-size >= 34em) {
    .columns {
      grid-template-columns: 18em minmax(0, 1fr);
      align-items: center;
      gap: calc(${token.space} * 2);
    }

    .regions {
      columns: auto;
    }
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(${token.space} * 0.5);
    margin-block-start: calc(${token.space} * 1.5);
  }

  [part='group-heading'] {
    font-size: 1.25em;
  }

  .group + [role='status'] {
    margin-block-start: calc(${token.space} * 0.25);
  }

  .note {
    display: block;
    margin-block-start: 0.25em;
    font-weight: 400;
  }

  .linked {
    padding: calc(${token.space} * 0.75) calc(${token.space} * 1.25);
  }

  @media print {
    .columns {
      break-inside: avoid;
    }

    [part='action'] {
      display: none;
    }
  }
`;
