import puppeteer, {type Browser} from 'puppeteer-core';
import {browserEnvironment} from './environment.js';
import {locateBrowsers} from './locate.js';

/**
 * Starts the Chromium of the machine, for what needs one page and no test runner.
 *
 * @param args - Switches beyond those that every start needs.
 * @throws {Error} where it is missing.
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const {chromium} = locateBrowsers();
  if (!chromium) throw new Error('Chromium is missing: on Debian, apt-get install chromium.');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: chromium,
    env: browserEnvironment(),
    args: ['--disable-background-networking', ...root, ...args],
  });
}
