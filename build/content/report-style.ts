/** Style of the page for reviewers. It follows the reader's light or dark setting and prints without cuts. */
export const reportStyle = `
:root { color-scheme: light dark; }
body { max-inline-size: 75rem; margin-inline: auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h2 { margin-block-start: 3rem; border-block-end: 2px solid; }
h3 { margin-block: 2rem 0.5rem; }
small { font-weight: normal; opacity: 0.75; }
nav ul { columns: 16rem; padding-inline-start: 1.25rem; }
.box { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption { text-align: start; padding-block: 0.25rem; opacity: 0.8; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-block-end: 1px solid color-mix(in srgb, currentcolor 25%, transparent); text-align: start; vertical-align: top; }
tbody th { font-weight: normal; }
td { min-inline-size: 4rem; overflow-wrap: break-word; }
tbody th { min-inline-size: 8rem; }
.total :is(th, td) { font-weight: bold; }
:target { outline: 2px solid; outline-offset: 4px; }
.skip:not(:focus) { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
@media print {
  nav, .skip { display: none; }
  .box { overflow: visible; }
  tr, h3 { break-inside: avoid; }
  h2, h3, thead { break-after: avoid; }
}
`;
