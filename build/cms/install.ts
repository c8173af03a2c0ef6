import {lastLines, openApt, type System, thisSystem} from '../system/apt.js';
import {type FoundWordPress, locateWordPress, missingWordPress, unpackedPackage} from './locate.js';

/** What the installation needs from outside. */
export interface WordPressTools extends System {
  locate(): FoundWordPress;
}

const realTools: WordPressTools = {...thisSystem, locate: locateWordPress};

/**
 * Finds PHP and WordPress's files and gets what is missing through apt where that is possible.
 * Says nothing when both are there; throws a message for people when one cannot be had.
 *
 * WordPress is unpacked and not installed: its package would bring a web server that starts at once.
 */
export async function ensureWordPress(tools: WordPressTools = realTools): Promise<void> {
  const before = tools.locate();
  if (before.php && before.folder) return;
  const apt = await openApt(tools);
  if (apt && !before.php) {
    tools.say('Installing php-cli with apt-get');
    const {ok, output} = await apt('install', '-y', '--no-install-recommends', 'php-cli');
    if (!ok) tools.say(lastLines(output));
  }
  if (apt && !before.folder) {
    tools.say(`Unpacking WordPress to ${unpackedPackage}`);
    const unpack = `mkdir -p "$0" && cd "$0" && apt-get download wordpress && dpkg-deb -x wordpress_*.deb .`;
    const {ok, output} = await tools.run('sh', ['-c', unpack, unpackedPackage]);
    if (!ok) tools.say(lastLines(output));
  }
  const after = tools.locate();
  if (!after.php || !after.folder) throw new Error(missingWordPress(after));
}
