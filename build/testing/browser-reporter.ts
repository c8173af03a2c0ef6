import {writeFileSync} from 'node:fs';

import type {Reporter} from '@web/test-runner';

import {browserRuns} from './browser-runs.js';
import {failureText, reportVariable, runLine} from './report.js';

/**
 * Says what failed as soon as a file has run in all browsers, and one line for each browser at the end.
 * For `npm test`, which words the results itself, it leaves them as JSON instead.
 */
export function browserReporter(): Reporter {
  const report = process.env[reportVariable];
  if (report) {
    return {onTestRunFinished: ({sessions}) => writeFileSync(report, JSON.stringify(browserRuns(sessions)))};
  }
  return {
    reportTestFileResults({logger, sessionsForTestFile}) {
      for (const run of browserRuns(sessionsForTestFile)) {
        if (run.failures.length > 0) logger.log(failureText(run));
      }
    },
    onTestRunFinished({sessions}) {
      console.log(browserRuns(sessions).map(runLine).join('\n'));
    },
  };
}
