import {overrides, type BrowserName} from './locate.js';

/** Debian's packages for each browser. */
export const packages: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const titles: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKitGTK (WebKitWebDriver, MiniBrowser and Xvfb)',
};

/** Tells a person which browsers are missing and how to get them. */
export function missingMessage(
  missing: readonly BrowserName[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const lines = missing.map((name) => {
    const set = overrides[name].filter((variable) => env[variable]);
    const hint = set.map((variable) => `${variable} is ${env[variable]}, check that path`).join('; ');
    return `  ${titles[name]}${hint && ` - ${hint}`}`;
  });
  const wantedPackages = missing.flatMap((name) => packages[name]).join(' ');
  const variables = missing.flatMap((name) => overrides[name]).join(', ');
  return [
    'Missing for the browser tests:',
    ...lines,
    'On Debian this gets them:',
    `  sudo apt-get update && sudo apt-get install -y ${wantedPackages}`,
    `Installed somewhere unusual? Give the full path in ${variables}.`,
    'To test only in what is there: BROWSERS=chromium npm run test:browser',
  ].join('\n');
}
