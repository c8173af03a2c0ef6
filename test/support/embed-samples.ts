/** What an editor may write, and whether the page's file makes a tag of it: for what does it, and for what foretells it. */
export interface EmbedSample {
  readonly html: string;
  readonly isWidget: boolean;
}

/** The folder of our pages in the samples. */
export const sampleSite = 'https://clinic.example/spasm/site/';

const link = `<a href="${sampleSite}en/posture-tip.html">Tips</a>`;
const placeholder = '<div data-spasm="posture-tip"><p>Tips</p></div>';

function widget(html: string): EmbedSample {
  return {html, isWidget: true};
}

function text(html: string): EmbedSample {
  return {html, isWidget: false};
}

export const embedSamples: Readonly<Record<string, EmbedSample>> = {
  'a placeholder': widget(placeholder),
  'a placeholder in a section': widget(placeholder.replaceAll('div', 'section')),
  'a placeholder on a span': text('<span data-spasm="posture-tip">Tips</span>'),
  'a placeholder on a paragraph': text('<p data-spasm="posture-tip">Tips</p>'),
  'a placeholder of an unknown name': text('<div data-spasm="knee"><p>Tips</p></div>'),
  'a placeholder that opts out': text(placeholder.replace('">', '" data-spasm-ignore>')),
  'a placeholder in a part that opts out': text(`<div data-spasm-ignore>${placeholder}</div>`),
  'a placeholder in an editor': text(`<div contenteditable>${placeholder}</div>`),
  'a placeholder in an island of an editor': text(
    `<div contenteditable="true"><div contenteditable="false">${placeholder}</div></div>`,
  ),
  'a placeholder that is not edited': widget(`<div contenteditable="FALSE">${placeholder}</div>`),
  'a link': widget(`<p> ${link}\n</p>`),
  'a link in a sentence': text(`<p>See ${link}.</p>`),
  'a link outside a paragraph': text(`<div>${link}</div>`),
  'a link inside bold type': text(`<p><b>${link}</b></p>`),
  'a link before a line break': text(`<p>${link}<br></p>`),
  'a link beside a picture': text(`<p><img src="data:," alt="">${link}</p>`),
  'a link of a visitor': text(`<p>${link.replace('<a', '<a rel="nofollow UGC"')}</p>`),
  'a link in a part that opts out': text(`<div data-spasm-ignore><p>${link}</p></div>`),
  'a link in an editor': text(`<div contenteditable="plaintext-only"><p>${link}</p></div>`),
};
