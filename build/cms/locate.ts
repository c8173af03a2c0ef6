/** Finds PHP and WordPress's files. */
import {existsSync} from 'node:fs';
import {delimiter, join, resolve} from 'node:path';

/** Where the files of Debian's package are put when it is unpacked and not installed. */
export const unpackedPackage = 'node_modules/.cache/wordpress';

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
  const folders = ['/usr/share/wordpress', resolve(unpackedPackage, 'usr/share/wordpress')];
  const given = (variable: string, others: readonly string[]): readonly string[] =>
    env[variable] ? [env[variable]] : others;
  return {
    php: given('PHP_PATH', commands).find(exists),
    folder: given('WORDPRESS_PATH', folders).find((folder) => exists(join(folder, filterFile))),
  };
}

/** Tells a person what is missing and how to get it. */
export function missingWordPress(found: FoundWordPress = locateWordPress()): string {
  return [
    "Missing for the tests of WordPress's filters:",
    ...(found.php ? [] : ['  PHP (php-cli)']),
    ...(found.folder ? [] : [`  WordPress (a folder with ${filterFile})`]),
    'On Debian this gets them:',
    '  sudo apt-get update && sudo apt-get install -y php-cli',
    `  apt-get download wordpress && dpkg-deb -x wordpress_*.deb ${unpackedPackage}`,
    'They are somewhere else? Give the paths in PHP_PATH, WORDPRESS_PATH.',
  ].join('\n');
}
