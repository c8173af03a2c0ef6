/** The renderer of shadow roots with all tags: a file of its own, since it brings Lit along, which no other form needs. */
import '../all.js';

export {renderDeclarative} from '../static/declarative.js';
