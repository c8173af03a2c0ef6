import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';

import getPort from 'get-port';

import {startCompanion, type Companion} from './child-processes.js';
import {browserEnvironment} from './environment.js';
import type {WebKitParts} from './locate.js';
import {createSession, isDriverReady, type WebDriverSession} from './webdriver.js';
import {screenSize} from './webkit-screen.js';

/** A running WebKitGTK. */
export interface WebKitProcess {
  session: WebDriverSession;
  stop(): Promise<void>;
}

/** Twice this, for a second try, is still less than the runner waits for a browser. */
const startTimeout = 20_000;
/** How long a browser may take to close by itself. */
const farewell = 3_000;

async function startDisplay(xvfb: string, started: Companion[]): Promise<string> {
  // With -displayfd the server itself takes a number nobody uses; -noreset keeps it alive between clients.
  const screen = `${screenSize.width}x${screenSize.height}x24`;
  const args = ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'];
  const server = startCompanion(xvfb, args);
  started.push(server);
  if (!server.process.stdout) throw new Error('Xvfb has no output to read its display number from');
  const number = once(server.process.stdout, 'data', {signal: AbortSignal.timeout(startTimeout)});
  const [chunk] = (await Promise.race([number, server.failed])) as [Buffer];
  return `:${chunk.toString().trim()}`;
}

async function startDriver(parts: WebKitParts, env: NodeJS.ProcessEnv, started: Companion[]) {
  const port = await getPort();
  const driver = startCompanion(parts.driver, [`--port=${port}`], env);
  started.push(driver);
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + startTimeout;
  while (!(await Promise.race([isDriverReady(url), driver.failed]))) {
    if (Date.now() > deadline)
      throw new Error(`WebKitWebDriver did not answer within ${startTimeout / 1000} s`);
    await wait(50);
  }
  return url;
}

async function openBrowser(driverUrl: string, binary: string): Promise<WebDriverSession> {
  const capabilities = {
    browserName: 'MiniBrowser',
    // A test page is busy from its first script; the runner, not the load event, knows when it is done.
    pageLoadStrategy: 'eager',
    'webkitgtk:browserOptions': {binary, args: ['--automation']},
  };
  try {
    return await createSession(driverUrl, capabilities, startTimeout);
  } catch (cause) {
    throw new Error(`${binary} did not start: ${(cause as Error).message}`, {cause});
  }
}

/** Starts an X server, the driver and the browser; leaves nothing behind when one of them fails. */
export async function startWebKit(parts: WebKitParts): Promise<WebKitProcess> {
  const started: Companion[] = [];
  const stopAll = () => started.reverse().forEach((companion) => companion.stop());
  try {
    const display = parts.display && (await startDisplay(parts.display, started));
    const env = {...browserEnvironment(), ...(display && {DISPLAY: display, GDK_BACKEND: 'x11'})};
    const driverUrl = await startDriver(parts, env, started);
    const session = await openBrowser(driverUrl, parts.browser);
    return {
      session,
      async stop() {
        // A browser that is silent does not answer to this either.
        await Promise.race([
          session.delete('').catch(() => undefined),
          wait(farewell, undefined, {ref: false}),
        ]);
        stopAll();
      },
    };
  } catch (error) {
    stopAll();
    throw error;
  }
}
