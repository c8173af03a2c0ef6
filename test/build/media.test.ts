import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {emulationParameters} from '../../build/browsers/media-plugin.js';

describe('emulated media', () => {
  it('end all features that are not asked for', () => {
    const {media, features} = emulationParameters({});
    assert.equal(media, '');
    assert.deepEqual([...new Set(features.map(({value}) => value))], ['']);
  });

  it('carry the names of the media queries', () => {
    const {media, features} = emulationParameters({media: 'print', forcedColors: 'active'});
    assert.equal(media, 'print');
    assert.ok(features.some(({name, value}) => name === 'forced-colors' && value === 'active'));
  });
});
