import {escape} from '../../src/static/declarative.js';

export interface Embedded {
  readonly title: string;
  /** Address of the page. */
  readonly address: string;
  readonly siteTitle: string;
  readonly siteAddress: string;
  readonly height: number;
}

const width = 640;

/**
 * What a page answers by oEmbed.
 *
 * WordPress keeps the frame alone and allows it scripts and nothing more, whatever is asked for here. Beside a blockquote it would hide the frame until the page speaks, so
 * there is none: without script the frame stays at its own height.
 */
export function oEmbedAnswer({title, address, siteTitle, siteAddress, height}: Embedded): string {
  const attributes = [
    `src="${escape(address)}"`,
    `title="${escape(title)}"`,
    `width="${width}"`,
    `height="${height}"`,
    'frameborder="0"',
    'sandbox="allow-scripts"',
    'class="wp-embedded-content"',
  ];
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: siteTitle,
    provider_url: siteAddress,
    title,
    html: `<iframe ${attributes.join(' ')}></iframe>`,
    width,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
