import {relative, resolve} from 'node:path';
import type {TestEvent} from 'node:test/reporters';

import {emptyMessage, skippedMessage, type Run} from './report.js';

type EndEvent = Extract<TestEvent, {type: 'test:fail' | 'test:pass'}>;

interface TestError {
  failureType?: string;
  message?: string;
  stack?: string;
  cause?: unknown;
}

/** Turns the events of `node --test` into one result. */
export class NodeRun {
  readonly result: Run = {name: 'Node', passed: 0, failures: []};

  readonly #output = new Map<string, string>();

  /** Takes the next event. */
  add(event: TestEvent): void {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') {
      const {file = '', message} = event.data;
      this.#output.set(file, (this.#output.get(file) ?? '') + message);
    } else if (event.type === 'test:pass' || event.type === 'test:fail') {
      this.#addEnd(event);
    }
  }

  #addEnd({type, data}: EndEvent): void {
    const {name, file = name, skip, todo} = data;
    const isFile = resolve(name) === resolve(file);
    if (type === 'test:fail') {
      const error = data.details.error as TestError;
      // A group or a file that failed only because of a test in it was counted with that test.
      if (error.failureType === 'subtestsFailed') return;
      // When a file breaks off, the reason is in what it printed.
      this.#fail(file, isFile ? 'the file as a whole' : name, errorText(error), isFile);
    } else if (isFile) {
      // Node counts a file without any test as one test that passed.
      this.#fail(file, 'the file as a whole', emptyMessage);
    } else if (skip !== undefined || todo !== undefined) {
      this.#fail(file, name, skippedMessage);
    } else if ((data.details as {type?: string}).type !== 'suite') {
      this.result.passed += 1;
    }
  }

  #fail(file: string, title: string, message: string, withOutput = false): void {
    const output = withOutput ? (this.#output.get(file) ?? '') : '';
    this.result.failures.push({
      file: relative(process.cwd(), resolve(file)),
      title,
      message: [message, output].filter(Boolean).join('\n'),
    });
  }
}

function errorText(error: TestError): string {
  const cause = error.cause;
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return typeof cause === 'string' ? cause : (error.stack ?? error.message ?? 'unknown error');
}
