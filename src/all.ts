/** The page's entry: registers every tag. */
import './define/spasm-cause-list.js';
import './define/posture-tip.js';
import './define/risk-factor-card.js';
