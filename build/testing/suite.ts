import {addCounts, countLine, type Count} from './report.js';
import {failedStep, type Step, type StepResult} from './steps.js';

/** Where the suite prints. */
export interface Output {
  line(text: string): void;
  /** The time in milliseconds, to say how long a step took. */
  now(): number;
}

const console_: Output = {line: (text) => console.log(text), now: () => performance.now()};

async function prepare(steps: readonly Step[], output: Output): Promise<Set<Step>> {
  const unprepared = new Set<Step>();
  for (const step of steps) {
    try {
      await step.prepare?.();
    } catch (error) {
      unprepared.add(step);
      output.line(`\n${(error as Error).message}\n`);
    }
  }
  return unprepared;
}

/** Runs one step; what it throws is its failure, not the end of the suite. */
async function runStep(step: Step, failed: ReadonlySet<string>, isPrepared: boolean): Promise<StepResult> {
  if (!isPrepared) return failedStep('Not run, see the message at the top.');
  if (step.needs && failed.has(step.needs)) return failedStep(`Not run, since ${step.needs} failed.`);
  try {
    return await step.run();
  } catch (error) {
    return failedStep(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** The steps in their order; neighbours that may run beside each other are together. */
function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.beside && last?.[0]?.beside) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** Runs the steps in their order, prints a summary and last the count. */
export async function runSuite(steps: readonly Step[], output: Output = console_): Promise<Count> {
  const results: {step: Step; result: StepResult; seconds: number}[] = [];
  const failed = new Set<string>();
  const unprepared = await prepare(steps, output);
  for (const group of groupsOf(steps)) {
    output.line(`${group.map(({name}) => name).join(', ')} ...`);
    const start = output.now();
    const ended = group.map(async (step) => {
      const result = await runStep(step, failed, !unprepared.has(step));
      return {step, result, seconds: (output.now() - start) / 1000};
    });
    for (const each of await Promise.all(ended)) {
      const {step, result} = each;
      if (result.count.failed > 0) failed.add(step.name);
      if (result.details) output.line(`\n${result.details}\n`);
      results.push(each);
    }
  }
  output.line('');
  for (const {step, result, seconds} of results) {
    output.line(`${step.name.padEnd(8)} ${`${seconds.toFixed(1)} s`.padStart(7)}  ${result.line}`);
  }
  const total = addCounts(results.map(({result}) => result.count));
  output.line(countLine(total));
  return total;
}
