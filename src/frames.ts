/** An optional script for pages with frames of ours: gives each the height of what it shows. */
import {setHeights} from './embed/set-heights.js';

setHeights();
