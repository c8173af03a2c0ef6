/** Runs the filters of WordPress, from Debian's package, in PHP. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {locateWordPress, missingWordPress} from './locate.js';

export interface WordPressAnswer {
  /** Version of WordPress, such as `6.1.9`. */
  readonly version: string;
  /** What is saved for an author without the right `unfiltered_html`. */
  readonly kses: Readonly<Record<string, string>>;
  /** What the classic editor's filter shows of what an author with that right has saved. */
  readonly wpautop: Readonly<Record<string, string>>;
  /** What is shown of a block of HTML that such an author has saved: typographic signs, and nothing else. */
  readonly wptexturize: Readonly<Record<string, string>>;
  /** What is shown where an address was pasted. */
  readonly embeds: Readonly<Record<string, string>>;
}

const script = fileURLToPath(new URL('wordpress.php', import.meta.url));

/**
 * Filters snippets by name.
 *
 * @param embeds - By address the markup that a site there has answered by oEmbed.
 * @throws {Error} that says what is missing and how to get it.
 */
export async function filterWithWordPress(
  snippets: Readonly<Record<string, string>>,
  embeds: Readonly<Record<string, string>> = {},
): Promise<WordPressAnswer> {
  const {php, folder} = locateWordPress();
  if (!php || !folder) throw new Error(missingWordPress());
  const child = spawn(php, [script], {stdio: ['pipe', 'pipe', 'pipe']});
  const ended = once(child, 'close');
  child.stdin.end(JSON.stringify({folder, snippets, embeds}));
  const [answer, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  if (code !== 0) throw new Error(`${script} failed:\n${complaint}${answer.slice(0, 500)}`);
  return JSON.parse(answer) as WordPressAnswer;
}
