import {expect} from '@open-wc/testing';
import {openFile} from '../../src/internal/override-file.js';
import {fileWith, release, watchFetch, wordsWith} from '../helpers/own-words.js';

/** The whole address, which a tag makes of what it is given. */
const full = (address: string): string => new URL(address, location.href).href;

describe('a file with own words', () => {
  const watched = watchFetch();

  it('is given up when it does not arrive in time', async () => {
    const {checked} = openFile(full(fileWith(wordsWith('Too late'), {held: 'too-late'})), 30);
    const {override, problems} = await checked;
    expect(override).to.equal(undefined);
    expect(problems[0]?.allowed).to.equal('a file that arrives within 0.03 seconds');
    expect(watched.requests[0]?.init.signal?.aborted).to.equal(true);
  });

  it('is read once while it is of use, and again after it failed', async () => {
    const address = full(fileWith(wordsWith('Kept')));
    const first = openFile(address);
    await first.checked;
    first.close();
    expect(openFile(address).checked).to.equal(first.checked);
    const failing = full(fileWith(wordsWith('Lost'), {status: 500}));
    const failed = openFile(failing);
    await failed.checked;
    expect(openFile(failing).checked).not.to.equal(failed.checked);
  });

  it('is asked for anew by who comes after the last has left', async () => {
    const address = full(fileWith(wordsWith('Left'), {held: 'left'}));
    const first = openFile(address);
    first.close();
    const second = openFile(address);
    expect((await first.checked).override).to.equal(undefined);
    let isThere = false;
    void second.checked.then(() => (isThere = true));
    await release('left', () => isThere);
    expect((await second.checked).override?.clinic?.name).to.be.a('string');
    expect(openFile(address).checked).to.equal(second.checked);
  });
});
