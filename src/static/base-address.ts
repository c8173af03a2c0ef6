/** The variable that says where `dist/` is served. */
export const baseVariable = 'SPASM_BASE';

export interface BaseOptions {
  /** Whether an address without its host will do, such as `/spasm`. */
  readonly mayBeRelative?: boolean;
}

/** Stands for the host of an address that names none. */
const anyHost = 'https://host.invalid';

/**
 * The address of the folder in which `dist/` is served, without a slash at its end; nothing where none is given.
 *
 * @param name - What it was given by, for messages.
 * @throws {Error} that says what was given and what is allowed.
 */
export function readBase(
  given: string | undefined,
  name: string = baseVariable,
  {mayBeRelative = false}: BaseOptions = {},
): string | undefined {
  if (given === undefined || given === '') return undefined;
  const isRelative = mayBeRelative && /^\.{0,2}\//.test(given) && !given.startsWith('//');
  const isWhole = /^https?:\/\/[^/]/i.test(given);
  const address = isRelative ? anyHost + given.slice(given.indexOf('/')) : given;
  const url = (isRelative || isWhole) && URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url && !/[?#\s"'<>\\]/.test(given) && !url.username && !url.password;
  if (!isPlain)
    throw new Error(
      `${name}: given "${given}", allowed an address such as https://clinic.example/spasm${mayBeRelative ? ' or /spasm' : ''}, without ? and #`,
    );
  return (isRelative ? given : url.href).replace(/\/+$/, '');
}
