import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The browsers the tests run in, by engine, in the order they are reported. */
export const browserNames = ['chromium', 'firefox', 'webkit'] as const;

/** One of the three engines. */
export type BrowserName = (typeof browserNames)[number];

/** Where the parts of WebKitGTK are. Without `display` the screen named by `DISPLAY` is used. */
export interface WebKitParts {
  driver: string;
  browser: string;
  /** Xvfb, an X server without a screen. */
  display?: string;
}

/** What was found; a browser that is not installed is absent. */
export interface FoundBrowsers {
  chromium?: string;
  firefox?: string;
  webkit?: WebKitParts;
}

/** The parts of the machine the search looks at, so that a test can describe another machine. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  isExecutable(path: string): boolean;
  /** Names in a folder; empty when the folder does not exist. */
  list(folder: string): string[];
}

/** Variables that name a browser by hand. A wrong one is an error, never a reason to look elsewhere. */
export const overrides: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['CHROME_PATH'],
  firefox: ['FIREFOX_PATH'],
  webkit: ['WEBKIT_DRIVER_PATH', 'WEBKIT_BROWSER_PATH'],
};

const chromiumCommands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const firefoxCommands = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The machine the process runs on. */
export const thisMachine: Machine = {
  env: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

function findCommand(commands: readonly string[], {env, isExecutable}: Machine): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) =>
      command.startsWith('/') ? [command] : folders.map((folder) => join(folder, command)),
    )
    .find((path) => isExecutable(path));
}

function findOverridable(variable: string, machine: Machine, search: () => string | undefined) {
  const path = machine.env[variable];
  if (!path) return search();
  return machine.isExecutable(path) ? path : undefined;
}

/** MiniBrowser is not on the PATH: it lies beside the library, in a folder named after its version. */
function findMiniBrowser(machine: Machine): string | undefined {
  const roots = [
    '/usr/lib',
    ...machine.list('/usr/lib').map((name) => join('/usr/lib', name)),
    '/usr/libexec',
  ];
  return roots
    .flatMap((root) =>
      machine
        .list(root)
        .filter((name) => /^webkit(2gtk-4|gtk-6)\./.test(name))
        .sort()
        .map((name) => join(root, name, 'MiniBrowser')),
    )
    .find((path) => machine.isExecutable(path));
}

function findWebKit(machine: Machine): WebKitParts | undefined {
  const driver = findOverridable('WEBKIT_DRIVER_PATH', machine, () =>
    findCommand(['WebKitWebDriver'], machine),
  );
  const browser = findOverridable('WEBKIT_BROWSER_PATH', machine, () => findMiniBrowser(machine));
  const display = findCommand(['Xvfb'], machine);
  if (!driver || !browser) return undefined;
  // Our own X server comes first even on a desktop: windows that pop up take the keyboard away
  // from the person at the machine, and that person's typing would end up in the tests.
  if (display) return {driver, browser, display};
  return machine.env['DISPLAY'] ? {driver, browser} : undefined;
}

/** Looks for the three browsers. */
export function locateBrowsers(machine: Machine = thisMachine): FoundBrowsers {
  const chromium = findOverridable('CHROME_PATH', machine, () => findCommand(chromiumCommands, machine));
  const firefox = findOverridable('FIREFOX_PATH', machine, () => findCommand(firefoxCommands, machine));
  const webkit = findWebKit(machine);
  return {...(chromium && {chromium}), ...(firefox && {firefox}), ...(webkit && {webkit})};
}
