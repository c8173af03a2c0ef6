import {stripVTControlCharacters} from 'node:util';

import {prepareBrowsers, prepareFilters, runBrowserTests, runNodeTests, type Tested} from './runners.js';
import {addCounts, countLine, countRuns, failureText, type Count} from './report.js';
import {runCommand} from './run-command.js';

/** What a step found. */
export interface StepResult {
  count: Count;
  /** One line for the summary. */
  line: string;
  /** What a person needs to read; empty when all is well. */
  details: string;
}

/** A part of `npm test`. */
export interface Step {
  name: string;
  /** A step that makes no sense when this one failed. */
  needs?: string;
  /** Whether it may run beside its neighbours that say so too: it disturbs none, and takes no time that is measured. */
  beside?: boolean;
  /** Done before the first step: what takes long or needs a person's help should not come last. */
  prepare?(): Promise<void>;
  run(): Promise<StepResult>;
}

interface CheckOptions extends Pick<Step, 'needs' | 'beside'> {
  /** Print the output of a success too. */
  show?: boolean;
}

/** A step that is right or wrong as a whole: it counts as one. */
function check(
  name: string,
  command: string[],
  {needs, beside = false, show = false}: CheckOptions = {},
): Step {
  return {
    name,
    beside,
    ...(needs && {needs}),
    async run() {
      const [program = '', ...args] = command;
      const {ok, output} = await runCommand(program, args);
      const details = ok && !show ? '' : output.trim() || (ok ? '' : 'It failed without a word.');
      return ok ? {count: {passed: 1, failed: 0}, line: 'ok', details} : failedStep(details);
    },
  };
}

/** The result of a step that failed as a whole. */
export function failedStep(details: string): StepResult {
  return {count: {passed: 0, failed: 1}, line: 'FAILED', details};
}

/** Sums up runners; a reason why they cannot be trusted is one more failure. */
export function runsResult({runs, trouble, output}: Tested): StepResult {
  const count = addCounts([countRuns(runs), {passed: 0, failed: trouble === undefined ? 0 : 1}]);
  const lines = runs.map((run) => `${run.name} ${countLine(countRuns([run]))}`);
  const details = [...runs.map(failureText), trouble, stripVTControlCharacters(output).trim()];
  return {
    count,
    line: [...lines, ...(trouble === undefined ? [] : ['FAILED'])].join('; '),
    details: count.failed > 0 ? details.filter(Boolean).join('\n') : '',
  };
}

/** All steps, in order: what is quick and often wrong first. */
export const steps: readonly Step[] = [
  check('types', ['tsc', '--noEmit'], {beside: true}),
  check('lint', ['eslint', '.'], {beside: true}),
  check('format', ['prettier', '--check', '--log-level', 'warn', '.'], {beside: true}),
  check('build', ['npm', 'run', '--silent', 'build'], {beside: true}),
  {name: 'node', prepare: prepareFilters, run: async () => runsResult(await runNodeTests())},
  {
    name: 'browser',
    prepare: prepareBrowsers,
    run: async () => runsResult(await runBrowserTests()),
  },
  check('size', ['npm', 'run', '--silent', 'size'], {needs: 'build', show: true}),
];
