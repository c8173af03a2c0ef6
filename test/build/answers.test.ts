import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {addressOf, type Answer, answers, releaseOf} from '../../build/browsers/answers.js';

type Context = Parameters<ReturnType<typeof answers>>[0];

interface Answered {
  status?: number;
  type?: string;
  body?: unknown;
  readonly headers: Record<string, string>;
}

const middleware = answers();

/** What the middleware makes of a request. */
async function ask(address: string): Promise<Answered> {
  const {pathname, search} = new URL(address, 'http://localhost');
  const answered: Answered = {headers: {}};
  const context = Object.assign(answered, {
    path: pathname,
    querystring: search.slice(1),
    set: (name: string, value: string) => (answered.headers[name] = value),
  });
  await middleware(context as unknown as Context, () => {
    answered.status = 501;
    return Promise.resolve();
  });
  return answered;
}

describe('the answers of the test server', () => {
  it('are as the address says', async () => {
    const answer: Answer = {status: 404, type: 'text/html', body: '<p>&', location: '/x', cors: true};
    const {status, type, body, headers} = await ask(addressOf(answer));
    assert.deepEqual({status, type, body}, {status: 404, type: 'text/html', body: '<p>&'});
    assert.equal(headers['Location'], '/x');
    assert.equal(headers['Access-Control-Allow-Origin'], '*');
  });

  it('are JSON for pages of this origin, if nothing else is said', async () => {
    const {status, type, headers} = await ask(addressOf({}));
    assert.deepEqual({status, type}, {status: 200, type: 'application/json'});
    assert.deepEqual(Object.keys(headers), ['Cache-Control']);
  });

  it('can be bytes, or long', async () => {
    assert.deepEqual((await ask(addressOf({bytes: 'ff00'}))).body, Buffer.from([255, 0]));
    assert.equal((await ask(addressOf({blanks: 1000, body: '{}'}))).body, `${' '.repeat(1000)}{}`);
  });

  it('wait until they are released', async () => {
    let isThere = false;
    const held = ask(addressOf({held: 'a', body: '1'})).then((answered) => {
      isThere = true;
      return answered;
    });
    assert.equal((await ask(releaseOf('b'))).body, '0');
    assert.equal(isThere, false);
    assert.equal((await ask(releaseOf('a'))).body, '1');
    assert.equal((await held).body, '1');
  });

  it('leave other addresses alone', async () => {
    assert.equal((await ask('/hosts/tags.html')).status, 501);
  });
});
