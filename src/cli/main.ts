/** The entry of the command line. */
import {text} from 'node:stream/consumers';
import {languages} from '../content/whole.js';
import {exitCodes, run} from './program.js';

// A reader such as `head` that has seen enough closes the pipe; that is no failure.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`standard output: cannot be written (${code})\n`);
  process.exit(exitCodes.usage);
});

process.exitCode = await run(process.argv.slice(2), {
  languages,
  out: (chunk) => void process.stdout.write(chunk),
  error: (chunk) => void process.stderr.write(chunk),
  input: () => text(process.stdin),
});
