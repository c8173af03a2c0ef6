import {css} from 'lit';
import * as token from './tokens.js';

/** Whether the reader can change a risk factor. */
export const riskFactorStyles = css`
  .change {
    margin-block-start: ${token.space};
    padding-block-start: calc(${token.space} * 0.75);
    border-block-start: ${token.lineWidth} solid ${token.line};
  }

  .change dt {
    font-weight: 600;
  }
`;
