/** Content of the tag that shows what a spasm is before its causes. */
export * from './causes.js';
export {overview} from './overview.js';
