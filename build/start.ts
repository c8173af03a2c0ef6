/** What `npm start` runs: builds, serves the demo, builds and reloads on every change. */
import {startDemoServer} from './serving/demo-server.js';
import {parseStartOptions, usage, UsageError} from './serving/options.js';
import {findFreePort} from './serving/port.js';
import {watchBuild} from './serving/watch-build.js';

function address(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

async function start(args: readonly string[]): Promise<void> {
  const options = parseStartOptions(args);
  if (options.help) {
    console.log(usage);
    return;
  }
  const port = await findFreePort(options.port);
  if (port !== options.port) console.log(`Port ${options.port} is busy, taking ${port}.`);
  const server = await startDemoServer(options.host, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(0)));
  }
  await watchBuild({
    built(seconds, cause) {
      console.log(`Built in ${seconds.toFixed(1)} s${cause ? ` after a change in ${cause}` : ''}`);
      server.reload();
    },
    failed: (message) => console.error(`Build failed, the page shows the last good one.\n${message}\n`),
  });
  console.log(`Demo at ${address(options.host, port)} (Ctrl+C to stop)`);
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? `${error.message}\nTry npm start -- --help` : error);
  process.exit(1);
}
