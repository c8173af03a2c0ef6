const protocols = ['http:', 'https:', 'mailto:'];
const longest = 2000;

/**
 * The address, if a link to it is safe to show: whole, of the web or of a mailbox, and nothing in it that is there to
 * mislead, such as signs that browsers drop, or a name before the host.
 */
export function safeAddress(given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > longest) return undefined;
  const text = given.trim();
  if (/[\s\p{C}\\]/u.test(text) || !URL.canParse(text)) return undefined;
  const {href, protocol, username, password, pathname} = new URL(text);
  const isWhole = protocol === 'mailto:' ? pathname.includes('@') : /^https?:\/\//i.test(text);
  return protocols.includes(protocol) && isWhole && !username && !password ? href : undefined;
}
