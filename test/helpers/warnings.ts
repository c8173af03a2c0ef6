import {expect} from '@open-wc/testing';

/**
 * Keeps `console.warn` quiet in the tests of a `describe`. What was said is read with `take`;
 * a test that leaves a warning unread fails.
 */
export function watchWarnings(): {take(): string[]} {
  const warn = console.warn;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    expect(said, 'warnings that the test does not expect').to.deep.equal([]);
  });
  return {take: () => said.splice(0)};
}
