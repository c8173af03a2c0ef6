/**
 * Runs the Node tests: `node --import tsx build/testing/node-tests.ts [file …]`. Says what failed,
 * or leaves the result as JSON where `npm test` asks for it.
 *
 * Not `node --test`: it loads its reporters before TypeScript can be imported.
 */
import {writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {resolve} from 'node:path';
import {run} from 'node:test';
import type {TestEvent} from 'node:test/reporters';

import {NodeRun} from './node-run.js';
import {failureText, reportVariable, runLine} from './report.js';
import {nodeTestFiles} from './test-files.js';

const chosen = process.argv.slice(2);
const files = (chosen.length > 0 ? chosen : nodeTestFiles()).map((file) => resolve(file));
if (files.length === 0) throw new Error('There are no Node tests.');

const nodeRun = new NodeRun();
for await (const event of run({files, concurrency: availableParallelism()}) as AsyncIterable<TestEvent>)
  nodeRun.add(event);

const {result} = nodeRun;
const report = process.env[reportVariable];
if (report) await writeFile(report, JSON.stringify([result]));
else console.log([failureText(result), runLine(result)].filter(Boolean).join('\n'));
process.exitCode = result.failures.length > 0 ? 1 : 0;
