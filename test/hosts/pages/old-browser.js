// Takes away what a browser of some years ago lacks, so that a page's polyfills have something to do.
for (const [object, names] of [
  [Array.prototype, ['at', 'flat', 'flatMap', 'includes', 'findLast', 'toSorted', 'with']],
  [String.prototype, ['at', 'matchAll', 'replaceAll', 'padStart', 'isWellFormed']],
  [Object, ['entries', 'fromEntries', 'groupBy', 'hasOwn']],
  [Promise, ['any', 'allSettled', 'withResolvers']],
  [Set.prototype, ['union', 'intersection', 'difference']],
  [window, ['structuredClone', 'queueMicrotask', 'URLSearchParams']],
]) {
  for (const name of names) delete object[name];
}
