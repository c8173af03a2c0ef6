import {closeHostPages} from '../support/host-page.js';
import {expectReadable, openSite} from '../support/site.js';

/** Style sheets of sites that mean no harm, by what they do to tags. */
const sites: Readonly<Record<string, readonly string[]>> = {
  'no style': [],
  'all styles unset': ['unset.css'],
  'a root of 62.5 %': ['small-root.css'],
  'elements reset without mercy': ['element-resets.css'],
  'accidents that are inherited': ['accidents-on-body.css'],
  'accidents on every element': ['inherited-accidents.css'],
};

afterEach(closeHostPages);

describe('a host page leaves the tags readable', () => {
  for (const [index, [name, styles]] of Object.entries(sites).entries()) {
    it(`with ${name}`, async () => {
      await expectReadable(await openSite({styles}), index);
    });
  }
});
