import {executeServerCommand} from '@web/test-runner-commands';

/** What a reader's system or printer may ask of a page. */
export interface MediaFeatures {
  media?: 'print' | 'screen';
  colorScheme?: 'dark' | 'light';
  contrast?: 'custom' | 'less' | 'more' | 'no-preference';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'no-preference' | 'reduce';
}

/**
 * Makes the browser behave as if its system asked for these features, and only for these: a second
 * call replaces the first, `emulateMedia({})` ends it, and so does the end of the test file.
 *
 * Resolves to false where the browser cannot do it: today all but Chromium. A test then has to
 * check the same rule in another way (read the style sheet, say) - returning early is no test.
 */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  const {emulated} = await executeServerCommand<{emulated: boolean}, MediaFeatures>('media', features);
  return emulated;
}
