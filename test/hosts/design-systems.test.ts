import {closeHostPages} from '../support/host-page.js';
import {expectReadable, openSite, type Site} from '../support/site.js';

const packages = '/node_modules';

/** Style sheets that sites are built with, and the classes that editors put around what they embed. */
const sites: Readonly<Record<string, Site>> = {
  'Bootstrap 3': {
    styles: [`${packages}/bootstrap/dist/css/bootstrap.css`],
    around: 'jumbotron text-center text-uppercase',
  },
  'Bootstrap 3 on a root of 62.5 %': {
    styles: [`${packages}/bootstrap/dist/css/bootstrap.css`, 'small-root.css'],
    around: 'container-fluid small text-justify',
  },
  'Bootstrap 4': {
    styles: [`${packages}/bootstrap4/dist/css/bootstrap.css`],
    around: 'card-body bg-dark text-white text-center text-uppercase font-italic small text-nowrap',
  },
  'Bootstrap 5': {
    styles: [`${packages}/bootstrap5/dist/css/bootstrap.css`],
    around:
      'p-3 text-bg-warning text-center fst-italic text-uppercase small lh-1 text-nowrap user-select-none',
  },
  'Bootstrap 5 in its dark colours': {
    styles: [`${packages}/bootstrap5/dist/css/bootstrap.css`],
    around: 'container list-unstyled',
    root: {'data-bs-theme': 'dark'},
  },
  Foundation: {
    styles: [`${packages}/foundation-sites/dist/css/foundation.css`],
    around: 'callout alert text-center cell',
  },
  Bulma: {
    styles: [`${packages}/bulma/css/bulma.css`],
    around:
      'content is-small box has-background-link has-text-white has-text-centered is-uppercase is-italic',
  },
  'Bulma in its dark colours': {
    styles: [`${packages}/bulma/css/bulma.css`],
    around: 'section content',
    root: {'data-theme': 'dark'},
  },
  'Tailwind’s preflight': {styles: [`${packages}/tailwindcss/preflight.css`]},
  Materialize: {
    styles: [`${packages}/materialize-css/dist/css/materialize.css`],
    around: 'card-panel teal darken-3 white-text center-align flow-text',
  },
  'Semantic UI, as Fomantic': {
    styles: [`${packages}/fomantic-ui-css/semantic.css`],
    around: 'ui inverted center aligned tiny segment text',
  },
  'WordPress blocks': {
    styles: ['/debian/wordpress-blocks.css', '/debian/wordpress-blocks-theme.css'],
    around:
      'wp-block-pullquote has-vivid-green-cyan-background-color has-small-font-size has-text-align-center is-style-large',
  },
  'Pico, without classes': {styles: [`${packages}/@picocss/pico/css/pico.css`], around: 'container'},
  'Pico in its dark colours': {
    styles: [`${packages}/@picocss/pico/css/pico.css`],
    root: {'data-theme': 'dark'},
  },
  'Water, without classes': {styles: [`${packages}/water.css/out/light.css`]},
  'Water in its dark colours': {styles: [`${packages}/water.css/out/dark.css`]},
  'Simple, without classes': {styles: [`${packages}/simpledotcss/simple.css`]},
  'MVP, without classes': {styles: [`${packages}/mvp.css/mvp.css`]},
};

afterEach(closeHostPages);

describe('a host page leaves the tags readable', () => {
  for (const [index, [name, site]] of Object.entries(sites).entries()) {
    it(`with ${name}`, async () => {
      await expectReadable(await openSite(site), index);
    });
  }

  it('with Bootstrap 5 on a phone', async () => {
    const [site] = [sites['Bootstrap 5']];
    if (site) await expectReadable(await openSite(site, 320));
  });
});
