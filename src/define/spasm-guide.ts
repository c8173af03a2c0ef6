import {SpasmGuide} from '../elements/spasm-guide.js';
import {define} from '../internal/define.js';
import './risk-factor-list.js';
import './spasm-care-guide.js';
import './spasm-cause-list.js';
import './spasm-checklist.js';
import './spasm-glossary.js';
import './spasm-overview.js';

define('spasm-guide', SpasmGuide);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-guide': SpasmGuide;
  }
}
