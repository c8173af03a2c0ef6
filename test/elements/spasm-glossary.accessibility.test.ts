import {itIsForEveryone} from '../helpers/accessibility.js';
import {tagNamed} from '../helpers/tags.js';

itIsForEveryone(tagNamed('spasm-glossary'));
