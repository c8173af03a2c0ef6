/** The file for pages: registers every tag, and turns placeholders and links into tags. */
import {start} from './embed/start.js';

export * from './all.js';

start(import.meta.url);
