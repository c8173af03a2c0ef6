import {lastLines, openApt, type System, thisSystem} from '../system/apt.js';
import {unpack} from '../system/unpacked.js';
import {type FoundWordPress, locateWordPress, missingWordPress} from './locate.js';

/** What the installation needs from outside. */
export interface WordPressTools extends System {
  locate(): FoundWordPress;
}

const realTools: WordPressTools = {...thisSystem, locate: locateWordPress};

/**
 * Finds PHP and WordPress's files and gets what is missing through apt where that is possible.
 * Says nothing when both are there; throws a message for people when one cannot be had.
 */
export async function ensureWordPress(tools: WordPressTools = realTools): Promise<void> {
  const before = tools.locate();
  const apt = before.php ? undefined : await openApt(tools);
  if (apt) {
    tools.say('Installing php-cli with apt-get');
    const {ok, output} = await apt('install', '-y', '--no-install-recommends', 'php-cli');
    if (!ok) tools.say(lastLines(output));
  }
  if (!before.folder) await unpack('wordpress', tools);
  const after = tools.locate();
  if (!after.php || !after.folder) throw new Error(missingWordPress(after));
}
