/** The script of our own pages, on which a tag stands alone: in a frame, or by itself. */
import './all.js';
import {followAddress} from './embed/from-address.js';
import {openElsewhere} from './embed/open-elsewhere.js';
import {tellHeight} from './embed/tell-height.js';

const element = document.querySelector('main > *');
// At once, so that the tag does not show what it was not asked for.
if (element) followAddress(element, location.search);
openElsewhere();
tellHeight(document.body);
