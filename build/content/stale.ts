/** Prints reviews that are set back or past the day on which the next was due; ends with code 1 for the latter. */
import {readChecked} from './load.js';
import {reviewsSchema} from './review-record.js';
import {staleReport} from './stale-reviews.js';

const today = new Date().toISOString().slice(0, 10);
const {lines, fails} = staleReport(await readChecked('reviews.yaml', reviewsSchema), today);
console.log(lines.join('\n'));
process.exitCode = fails ? 1 : 0;
