import {itSurvivesBadInput} from '../helpers/bad-input.js';
import {tagNamed} from '../helpers/tags.js';

itSurvivesBadInput(tagNamed('spasm-guide'));
