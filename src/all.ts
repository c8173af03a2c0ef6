/** The page's entry: registers every tag. From a script of the page it can be imported for `setContent`. */
import './define/spasm-cause-list.js';
import './define/posture-tip.js';
import './define/risk-factor-card.js';
import './define/spasm-back-map.js';

export {setContent} from './internal/own-words.js';
