import {lastLines, openApt, type System, thisSystem} from '../system/apt.js';
import {browserNames, locateBrowsers, overrides, type BrowserName, type FoundBrowsers} from './locate.js';
import {missingMessage, packages} from './missing.js';

/** What the installation needs from outside. */
export interface InstallTools extends System {
  env: Readonly<Record<string, string | undefined>>;
  locate(): FoundBrowsers;
}

const realTools: InstallTools = {...thisSystem, env: process.env, locate: () => locateBrowsers()};

/**
 * Finds the browsers and installs those that are missing through apt where that is possible.
 * Says nothing when all are there; throws a message for people when one cannot be had.
 */
export async function ensureBrowsers(
  wanted: readonly BrowserName[] = browserNames,
  tools: InstallTools = realTools,
): Promise<FoundBrowsers> {
  const isMissing = (found: FoundBrowsers) => wanted.filter((name) => !found[name]);
  const missing = isMissing(tools.locate());
  const installable = missing.filter((name) => overrides[name].every((variable) => !tools.env[variable]));
  const apt = installable.length > 0 ? await openApt(tools) : undefined;
  if (apt) {
    // One by one, so that a package this system does not have keeps only its own browser away.
    for (const name of installable) {
      tools.say(`Installing ${packages[name].join(' ')} with apt-get`);
      const {ok, output} = await apt('install', '-y', '--no-install-recommends', ...packages[name]);
      if (!ok) tools.say(lastLines(output));
    }
  }
  const found = tools.locate();
  const stillMissing = isMissing(found);
  if (stillMissing.length > 0) throw new Error(missingMessage(stillMissing, tools.env));
  return found;
}
