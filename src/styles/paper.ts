import {css} from 'lit';

/** A page of paper, whatever its format: A4 and Letter alike. */
export const paperPage = css`
  @page {
    margin: 18mm 16mm;

    @bottom-right {
      content: counter(page) '/' counter(pages);
      font: 9pt sans-serif;
    }
  }

  :root {
    color-scheme: only light;
  }

  body {
    margin: 0;
    background-color: #fff;
    color: #000;
    font-size: 11pt;
    line-height: 1.45;
  }

  img,
  svg {
    max-inline-size: 100%;
    max-block-size: 25mm;
  }
`;

/**
 * On paper a link cannot be followed, so its address stands behind it; for every tree of the copy.
 *
 * Not in the lines below items: the list of all sources, which closes every copy, has their addresses.
 */
export const paperLinks = css`
  :not([part='source']) > a[href^='http']::after {
    content: '\\a0(' attr(href) ')';
    overflow-wrap: anywhere;
    font-size: 0.875em;
  }
`;
