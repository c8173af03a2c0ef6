/** Finds PHP and WordPress's files. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

import {locateUnpacked, unpackingHelp} from '../system/unpacked.js';

/** Where Debian's package puts WordPress. */
const packageFolder = 'usr/share/wordpress';
const filterFile = 'wp-includes/kses.php';

export interface FoundWordPress {
  readonly php?: string | undefined;
  /** The folder that holds `wp-includes`. */
  readonly folder?: string | undefined;
}

/** What is there; a path in `PHP_PATH` or `WORDPRESS_PATH` goes before all others. */
export function locateWordPress(
  env: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): FoundWordPress {
  const commands = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'php'));
  const phps = env['PHP_PATH'] ? [env['PHP_PATH']] : commands;
  const hasFilters = (folder: string): boolean => exists(join(folder, filterFile));
  const given = env['WORDPRESS_PATH'];
  return {
    php: phps.find(exists),
    folder: given ? [given].find(hasFilters) : locateUnpacked(packageFolder, hasFilters),
  };
}

/** Tells a person what is missing and how to get it. */
export function missingWordPress(found: FoundWordPress = locateWordPress()): string {
  return [
    "Missing for the tests of WordPress's filters:",
    ...(found.php ? [] : ['  PHP (php-cli)']),
    ...(found.folder ? [] : [`  WordPress (a folder with ${filterFile})`]),
    'On Debian this gets them:',
    ...(found.php ? [] : ['  sudo apt-get update && sudo apt-get install -y php-cli']),
    ...(found.folder ? [] : unpackingHelp(['wordpress'])),
    'They are somewhere else? Give the paths in PHP_PATH, WORDPRESS_PATH.',
  ].join('\n');
}
