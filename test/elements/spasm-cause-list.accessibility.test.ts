import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {colour, itIsForEveryone, pages} from '../helpers/accessibility.js';
import {find} from '../helpers/dom.js';
import {tagNamed} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

itIsForEveryone(tagNamed('spasm-cause-list'));

describe('<spasm-cause-list filterable> for everyone', () => {
  watchWarnings();
  afterEach(() => colour(''));

  for (const [name, style] of Object.entries(pages)) {
    it(`is accessible on a ${name} page: unused, with some found, with none found`, async () => {
      colour(style);
      const parent = await fixture<HTMLElement>(html`<main></main>`);
      const element = document.createElement('spasm-cause-list');
      element.filterable = true;
      parent.append(element);
      await element.updateComplete;
      await expect(element).to.be.accessible();
      const field = find<HTMLInputElement>(element, 'input');
      field.focus();
      await sendKeys({type: 'disc'});
      await element.updateComplete;
      await expect(element).to.be.accessible();
      await sendKeys({type: 'xyz'});
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }
});
