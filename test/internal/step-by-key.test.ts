import {expect} from '@open-wc/testing';
import {stepByKey, stepInGroup} from '../../src/internal/step-by-key.js';

describe('stepByKey', () => {
  it('goes forward and back, around the ends', () => {
    expect(stepByKey('ArrowRight', 0, 3, false)).to.equal(1);
    expect(stepByKey('ArrowRight', 2, 3, false)).to.equal(0);
    expect(stepByKey('ArrowLeft', 0, 3, false)).to.equal(2);
  });

  it('follows the direction of reading', () => {
    expect(stepByKey('ArrowLeft', 0, 3, true)).to.equal(1);
    expect(stepByKey('ArrowRight', 0, 3, true)).to.equal(2);
  });

  it('goes to the ends', () => {
    for (const isRightToLeft of [true, false]) {
      expect(stepByKey('Home', 1, 3, isRightToLeft)).to.equal(0);
      expect(stepByKey('End', 1, 3, isRightToLeft)).to.equal(2);
    }
  });

  it('has no answer to other keys', () => {
    for (const key of ['ArrowDown', 'Enter', 'home', ''])
      expect(stepByKey(key, 0, 3, false)).to.equal(undefined);
  });
});

describe('stepInGroup', () => {
  it('goes down and up whatever the direction of reading', () => {
    for (const isRightToLeft of [true, false]) {
      expect(stepInGroup('ArrowDown', 0, 3, isRightToLeft)).to.equal(1);
      expect(stepInGroup('ArrowUp', 0, 3, isRightToLeft)).to.equal(2);
    }
  });

  it('goes by all other keys as in a row', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter'])
      for (const isRightToLeft of [true, false])
        expect(stepInGroup(key, 1, 4, isRightToLeft)).to.equal(stepByKey(key, 1, 4, isRightToLeft));
  });
});
