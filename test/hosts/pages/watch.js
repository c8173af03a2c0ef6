// Collects what a page complains about, from before any other of its scripts runs.
window.seen = {errors: [], warnings: [], violations: []};
for (const [method, list] of [
  ['error', window.seen.errors],
  ['warn', window.seen.warnings],
]) {
  console[method] = (...args) => list.push(args.map(String).join(' '));
}
addEventListener('error', ({message}) => window.seen.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => window.seen.errors.push(String(reason)));
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
  window.seen.violations.push([effectiveDirective, blockedURI, sample].join(' '));
});
