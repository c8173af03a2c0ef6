/** Registers every tag. */
import './define/posture-tip.js';
import './define/risk-factor-card.js';
import './define/risk-factor-list.js';
import './define/spasm-back-map.js';
import './define/spasm-care-guide.js';
import './define/spasm-cause-card.js';
import './define/spasm-cause-list.js';
import './define/spasm-checklist.js';
import './define/spasm-glossary.js';
import './define/spasm-guide.js';
import './define/spasm-overview.js';

export {setContent} from './internal/own-words.js';
