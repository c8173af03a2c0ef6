import {browserNames, type BrowserName} from './locate.js';

function isBrowserName(name: string): name is BrowserName {
  return (browserNames as readonly string[]).includes(name);
}

/** Reads a choice such as `chromium,webkit`; no choice means all three. */
export function wantedBrowsers(choice: string | undefined): readonly BrowserName[] {
  const names = (choice ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = names.filter((name) => !isBrowserName(name));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS: given ${unknown.join(', ')}, allowed ${browserNames.join(', ')}`);
  }
  return names.length > 0 ? browserNames.filter((name) => names.includes(name)) : browserNames;
}
