import {SpasmGlossary} from '../elements/spasm-glossary.js';
import {define} from '../internal/define.js';

define('spasm-glossary', SpasmGlossary);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-glossary': SpasmGlossary;
  }
}
