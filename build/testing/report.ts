/** One thing that went wrong, in a test or around it. */
export interface Failure {
  file: string;
  title: string;
  message: string;
}

/** The tests of one runner: Node, or one of the browsers. */
export interface Run {
  name: string;
  passed: number;
  failures: Failure[];
}

/** The two numbers everything is added up to. */
export interface Count {
  passed: number;
  failed: number;
}

/** Where the runners leave their `Run[]` as JSON when the whole suite runs. */
export const reportVariable = 'TEST_REPORT';

/** The project's rule: what is not tested yet is not done. */
export const skippedMessage = 'Skipped. A case that is left out counts as failed; finish it or remove it.';

/** A file whose tests were forgotten, or not found, looks like success otherwise. */
export const emptyMessage = 'There is no test in this file.';

/** Adds up the tests of several runners. */
export function countRuns(runs: readonly Run[]): Count {
  return addCounts(runs.map(({passed, failures}) => ({passed, failed: failures.length})));
}

/** Adds up counts. */
export function addCounts(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, {passed}) => sum + passed, 0),
    failed: counts.reduce((sum, {failed}) => sum + failed, 0),
  };
}

/** The sentence scripts look for: the last line of `npm test`. */
export function countLine({passed, failed}: Count): string {
  return `${passed} passed, ${failed} failed`;
}

/** One runner in one line. */
export function runLine(run: Run): string {
  return `${run.name}: ${countLine(countRuns([run]))}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** The failures of a runner, for people. */
export function failureText({name, failures}: Run): string {
  return failures
    .map(({file, title, message}) => `FAILED ${name}: ${file}\n  ${title}\n${indent(message.trim())}\n`)
    .join('\n');
}
