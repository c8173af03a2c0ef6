import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {readBase} from '../../src/static/base-address.js';

describe('the address where dist/ is served', () => {
  it('is given back without a slash at its end, or nothing', () => {
    assert.equal(readBase('https://clinic.example'), 'https://clinic.example');
    assert.equal(readBase('https://clinic.example/a//'), 'https://clinic.example/a');
    assert.equal(readBase(''), undefined);
    assert.equal(readBase(undefined), undefined);
  });

  it('may leave its host out for the command alone', () => {
    const read = (given: string) => readBase(given, '--base', {mayBeRelative: true});
    for (const given of ['/spasm', './spasm', '../a/b', 'https://clinic.example/a'])
      assert.equal(read(`${given}/`), given);
    assert.equal(read('/'), '');
    assert.throws(
      () => readBase('/spasm'),
      /allowed an address such as https:\/\/clinic\.example\/spasm, without/,
    );
  });

  it('is refused, by the build and the command alike, with what was given and what is allowed', () => {
    const address = 'https://a.example/';
    for (const given of [
      'clinic.example',
      '//clinic.example',
      'ftp://x.example',
      'javascript:alert(1)',
      'https://',
      `${address}?q`,
      `${address}?`,
      `${address}#x`,
      `${address}a b`,
      `${address}"onclick`,
      'https://user:pw@a.example/',
    ])
      for (const mayBeRelative of [false, true]) {
        assert.throws(() => readBase(given, 'X', {mayBeRelative}), {
          message: `X: given "${given}", allowed an address such as https://clinic.example/spasm${mayBeRelative ? ' or /spasm' : ''}, without ? and #`,
        });
      }
  });
});
