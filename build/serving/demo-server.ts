import {createServer} from 'node:http';
import {join} from 'node:path';

import {startDevServer, type DevServerConfig} from '@web/dev-server';

import {UsageError} from './options.js';

type Middleware = NonNullable<DevServerConfig['middleware']>[number];
type Plugin = NonNullable<DevServerConfig['plugins']>[number];

/** The running server. */
export interface DemoServer {
  /** Reloads every page that is open. */
  reload(): void;
  stop(): Promise<void>;
}

/** Where the files of an address are: the demo at `/`, the built files at `/dist/`, nothing else. */
export function demoUrl(url: string): string {
  return /^\/(dist\/|__web-dev-server__)/.test(url) ? url : `/demo${url}`;
}

/** Lets `localhost` be only this machine, by the address every browser tries for that name. */
function bindAddress(host: string): string {
  return host === 'localhost' ? '127.0.0.1' : host;
}

const paths: Middleware = (context, next) => {
  context.url = demoUrl(context.url);
  return next();
};

const reloading: Plugin = {
  name: 'reload',
  // The server puts its reload script into pages only when a plugin asks for it.
  injectWebSocket: true,
  // It empties its cache a moment after a file has changed; a page that reloads at once gets the old one.
  transform: () => ({transformCache: false}),
};

/** Serves the demo; throws a message for people when it cannot be served there. */
export async function startDemoServer(host: string, port: number, root = process.cwd()): Promise<DemoServer> {
  // Our own server, because the library would listen on all addresses when told localhost.
  const server = createServer();
  const devServer = await startDevServer({
    config: {
      rootDir: root,
      port,
      middlewareMode: {server},
      middleware: [paths],
      plugins: [reloading],
      disableFileWatcher: true,
      chokidarOptions: {ignoreInitial: true},
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  server.on('request', devServer.koaApp.callback());
  await new Promise<void>((resolve, reject) => {
    const fail = ({code}: NodeJS.ErrnoException) =>
      reject(new UsageError(`Cannot serve at ${host}, port ${port}: ${code}`));
    server.once('error', fail);
    server.listen(port, bindAddress(host), resolve);
  });
  const reload = () => devServer.webSockets?.sendImport('data:text/javascript,window.location.reload()');
  devServer.fileWatcher.add(join(root, 'demo')).on('all', reload);
  return {
    reload,
    async stop() {
      server.closeAllConnections();
      server.close();
      await devServer.stop();
    },
  };
}
