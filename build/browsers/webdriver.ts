/** One browser driven through the W3C WebDriver protocol. */
export interface WebDriverSession {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  /** Deletes a resource of the session, or with an empty path the session: the browser closes. */
  delete(path: string): Promise<void>;
}

interface WireError {
  error: string;
  message: string;
}

const requestTimeout = 30_000;

async function request<T>(method: string, url: string, body?: unknown, timeout = requestTimeout): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {body: JSON.stringify(body)}),
    signal: AbortSignal.timeout(timeout),
  });
  const {value} = (await response.json()) as {value: T | WireError};
  if (!response.ok) {
    const {error, message} = value as WireError;
    throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${error} ${message}`.trimEnd());
  }
  return value as T;
}

/** Whether a driver at this address can take a session. */
export async function isDriverReady(driverUrl: string): Promise<boolean> {
  try {
    return (await request<{ready: boolean}>('GET', `${driverUrl}/status`)).ready;
  } catch {
    return false;
  }
}

/** Opens a browser; a driver would wait for ever for one that does not start. */
export async function createSession(
  driverUrl: string,
  capabilities: Readonly<Record<string, unknown>>,
  timeout: number,
): Promise<WebDriverSession> {
  const body = {capabilities: {alwaysMatch: capabilities}};
  const {sessionId} = await request<{sessionId: string}>('POST', `${driverUrl}/session`, body, timeout);
  const base = `${driverUrl}/session/${sessionId}`;
  return {
    get: (path) => request('GET', base + path),
    post: (path, body) => request('POST', base + path, body),
    delete: async (path) => {
      await request('DELETE', base + path);
    },
  };
}
