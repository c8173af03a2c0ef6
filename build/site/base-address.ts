/** The variable that says where `dist/` will be served. */
export const baseVariable = 'SPASM_BASE';

/**
 * The address of the folder in which `dist/` is served, with a slash at its end; nothing where none is given.
 *
 * @throws {Error} that says what was given and what is allowed.
 */
export function readBase(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain || !/^https?:\/\//i.test(given)) {
    throw new Error(
      `${baseVariable}: given "${given}", allowed an address such as https://clinic.example/spasm, without ? and #`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}
