/**
 * Variables for the browsers: one time zone and one language on every machine, so that dates and
 * texts in a test are the same everywhere.
 */
export function browserEnvironment(): NodeJS.ProcessEnv {
  // LC_ALL goes too: WebKitGTK reads it first, and calls its language "C" under a C locale.
  return {
    ...process.env,
    TZ: 'UTC',
    LANG: 'en_US.UTF-8',
    LANGUAGE: 'en_US',
    LC_ALL: 'en_US.UTF-8',
    // Without it GTK looks for a desktop's accessibility bus, and waits for it.
    NO_AT_BRIDGE: '1',
    // On a virtual screen WebKitGTK would do in software what a graphics card is for.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
}
