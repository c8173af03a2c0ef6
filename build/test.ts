/** What `npm test` runs: every check of the project; `npm test -- --only node` runs a part. */
import {chooseSteps} from './testing/choice.js';
import {endWithSignals} from './testing/run-command.js';
import {steps, type Step} from './testing/steps.js';
import {runSuite} from './testing/suite.js';

let chosen: readonly Step[] = [];
try {
  chosen = chooseSteps(steps, process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

endWithSignals();
const {passed, failed} = await runSuite(chosen);
// Not only failures: a suite that ran nothing has shown nothing.
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
