import {relative} from 'node:path';

import {watch, type RollupError} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';

/** What the person at the console learns of the build. */
export interface BuildReport {
  /** All outputs are written. `cause` is the file that changed; undefined the first time. */
  built(seconds: number, cause: string | undefined): void;
  failed(message: string): void;
}

/** An error of the build without what is of no use here: the stack, absolute paths, a repeated frame. */
export function errorText({message, frame}: Pick<RollupError, 'message' | 'frame'>): string {
  const text = message.replaceAll(`${process.cwd()}/`, '').trim();
  return frame && !text.includes(frame) ? `${text}\n${frame}` : text;
}

/** Builds, and builds again whenever a source changes. Resolves after the first build. */
export async function watchBuild(report: BuildReport, config = 'rollup.config.mjs'): Promise<void> {
  // Rollup's own command says so too. The config needs it: in a watch the TypeScript plugin throws type
  // errors where nobody can catch them, so there they have to be warnings.
  process.env['ROLLUP_WATCH'] = 'true';
  const {options, warnings} = await loadConfigFile(config, {watch: true}, true);
  const watcher = watch(options);
  let cause: string | undefined;
  let start = 0;
  const failures = new Set<string>();
  watcher.on('change', (file) => {
    cause = relative(process.cwd(), file);
  });
  await new Promise<void>((resolve) => {
    watcher.on('event', async (event) => {
      if (event.code === 'START') {
        start = performance.now();
        failures.clear();
      } else if (event.code === 'BUNDLE_END') {
        await event.result.close();
      } else if (event.code === 'ERROR') {
        await event.result?.close();
        // Both outputs fail for the same mistake; once is enough.
        failures.add(errorText(event.error));
      } else if (event.code === 'END') {
        warnings.flush();
        for (const failure of failures) report.failed(failure);
        if (failures.size === 0) report.built((performance.now() - start) / 1000, cause);
        resolve();
      }
    });
  });
}
