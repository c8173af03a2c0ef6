/** The command was given something that it cannot use. Its message says what, and what is allowed. */
export class UsageError extends Error {
  override name = 'UsageError';
}
