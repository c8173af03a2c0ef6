/**
 * All that is needed only where a clinic gives its own words: loaded, with the schema, when the first one does.
 *
 * For pages it is a file of its own that shares nothing with the first: no state, no classes.
 */
export {WordsController} from './words-controller.js';
