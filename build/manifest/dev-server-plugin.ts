import type {Plugin} from '@web/dev-server-core';
import {makeManifest} from './make.js';

/** Serves the manifest of the sources as they are, so that tests in a browser can hold the tags against it. */
export function manifestPlugin(): Plugin {
  return {
    name: 'manifest',
    serve({path}) {
      return path === '/custom-elements.json' ? JSON.stringify(makeManifest()) : undefined;
    },
  };
}
