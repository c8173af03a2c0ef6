/** The file for pages: registers every tag, and turns placeholders and links into tags. */
import './all.js';
import {start} from './embed/start.js';

start(import.meta.url);
