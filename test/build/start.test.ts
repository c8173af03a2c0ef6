import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {describe, it} from 'node:test';

import {demoUrl} from '../../build/serving/demo-server.js';
import {parseStartOptions, UsageError} from '../../build/serving/options.js';
import {findFreePort} from '../../build/serving/port.js';
import {errorText} from '../../build/serving/watch-build.js';

describe('options of npm start', () => {
  it('have defaults', () => {
    assert.deepEqual(parseStartOptions([]), {host: 'localhost', port: 8000, help: false});
  });

  it('are read', () => {
    const options = parseStartOptions(['--port', '9000', '--host=0.0.0.0', '--help']);
    assert.deepEqual(options, {host: '0.0.0.0', port: 9000, help: true});
    assert.equal(parseStartOptions(['--host', '::1']).host, '::1');
  });

  for (const port of ['abc', '0', '-1', '65536', '80.5', '']) {
    it(`refuse the port "${port}" and say what is allowed`, () => {
      assert.throws(() => parseStartOptions([`--port=${port}`]), /--port: given .* from 1 to 65535/);
    });
  }

  for (const host of ['http://localhost', 'http:', 'a b', '']) {
    it(`refuse the host "${host}"`, () => {
      assert.throws(() => parseStartOptions([`--host=${host}`]), /--host: given .* allowed a host name/);
    });
  }

  for (const args of [['--prt', '1'], ['9000'], ['--port']]) {
    it(`refuse "${args.join(' ')}"`, () => {
      assert.throws(() => parseStartOptions(args), UsageError);
    });
  }
});

describe('findFreePort', () => {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    it(`passes over a port that is busy on ${host}`, async () => {
      const other = createServer().listen(0, host);
      await once(other, 'listening');
      const {port: busy} = other.address() as AddressInfo;
      const port = await findFreePort(busy);
      other.close();
      assert.ok(port > busy && port < busy + 100, `${busy} is busy, got ${port}`);
    });
  }
});

describe('the server of npm start', () => {
  it('shows the demo at / and the built files at /dist/, and nothing else of the project', () => {
    assert.equal(demoUrl('/'), '/demo/');
    assert.equal(demoUrl('/hosts.html?a=1'), '/demo/hosts.html?a=1');
    assert.equal(demoUrl('/dist/spasm-elements.js'), '/dist/spasm-elements.js');
    assert.equal(demoUrl('/package.json'), '/demo/package.json');
  });
});

describe('errorText', () => {
  it('shortens paths and adds the source line once', () => {
    const message = `${process.cwd()}/content/en/causes.yaml:3:5: field "x"`;
    assert.equal(errorText({message}), 'content/en/causes.yaml:3:5: field "x"');
    assert.equal(errorText({message: 'a', frame: '1: x'}), 'a\n1: x');
    assert.equal(errorText({message: 'a\n1: x', frame: '1: x'}), 'a\n1: x');
  });
});
