import {expect} from '@open-wc/testing';
import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {tagNames} from '../support/host-tags.js';
import {blockFaults} from '../support/layout.js';

const hosts: Readonly<Record<string, readonly string[]>> = {
  'without styles': [],
  'with Bootstrap 5': ['/node_modules/bootstrap5/dist/css/bootstrap.css'],
  'with Bulma': ['/node_modules/bulma/css/bulma.css'],
};

afterEach(closeHostPages);

/** A site that shows the built HTML of a tag, all of it open, in the class that Bulma has for text. */
async function openWith(html: string, styles: readonly string[], width: number): Promise<HostPage> {
  const page = await openHostPage('site.html', {styles, width});
  page.document.body.innerHTML = `<main class="content" style="padding: 8px">${html}</main>`;
  for (const details of page.document.querySelectorAll('details')) details.open = true;
  return page;
}

describe('plain HTML of every tag can be read', () => {
  for (const [host, styles] of Object.entries(hosts)) {
    for (const width of [320, 640]) {
      it(`${host}, on ${width} px`, async () => {
        for (const tag of tagNames) {
          const html = await (await fetch(`/dist/static/en/${tag}.html`)).text();
          const page = await openWith(html, styles, width);
          expect(blockFaults(page, page.document.querySelector('section') as HTMLElement), tag).to.deep.equal(
            [],
          );
          page.close();
        }
      });
    }
  }
});
