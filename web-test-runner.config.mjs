import {esbuildPlugin} from '@web/dev-server-esbuild';
import getPort from 'get-port';

import {answers} from './build/browsers/answers.ts';
import {hostPages} from './build/browsers/host-pages.ts';
import {launchers} from './build/browsers/launchers.ts';
import {mediaPlugin} from './build/browsers/media-plugin.ts';
import {wantedBrowsers} from './build/browsers/wanted.ts';
import {contentPlugin} from './build/content/dev-server-plugin.ts';
import {manifestPlugin} from './build/manifest/dev-server-plugin.ts';
import {browserReporter} from './build/testing/browser-reporter.ts';
import {browserTestFiles} from './build/testing/test-files.ts';

const {BROWSERS, CI, TEST_REPORT} = process.env;

export default {
  files: browserTestFiles,
  browsers: launchers(wantedBrowsers(BROWSERS)),
  // Any free port: two test runs at once, or one beside `npm start`, must not meet.
  port: await getPort(),
  nodeResolve: true,
  middleware: [answers(), hostPages()],
  plugins: [
    contentPlugin(),
    manifestPlugin(),
    // Our tsconfig, or decorators are compiled by the other proposal. With any other target the
    // plugin would also rewrite the JavaScript of our dependencies.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: './tsconfig.json'}),
    mediaPlugin(),
  ],
  reporters: [browserReporter()],
  // The development build of Lit is wanted here: it warns of mistakes. That it says so is no news.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {
    // `it.only` is for one's own desk; in the whole suite it would leave out the rest unseen.
    config: {timeout: CI ? 30_000 : 10_000, forbidOnly: Boolean(TEST_REPORT)},
  },
  // One after the other, the third would wait while the machine has time for it.
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
};
