/** Looks of our own pages: a calm sheet in the reader's own font and colours. The tags melt into it. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0; padding: clamp(16px, 4vw, 40px); font: 1.0625rem/1.5 system-ui, sans-serif; color: CanvasText; overflow-wrap: anywhere; }
main, nav { max-width: 44em; margin: 0 auto; }
nav { margin-top: 2em; padding-top: 1em; border-top: 1px solid color-mix(in srgb, currentColor 24%, transparent); }
nav a { font-size: 0.9375em; }
nav a, .pages a { color: inherit; text-underline-offset: 0.15em; text-decoration-color: color-mix(in srgb, currentColor 40%, #0a66d6); }
a:hover { text-decoration-thickness: 0.125em; }
a:focus-visible { outline: max(2px, 0.15em) solid color-mix(in srgb, currentColor 40%, #0a66d6); outline-offset: 2px; }
h1 { margin: 0 0 0.5em; font-size: 1.75em; line-height: 1.25; text-wrap: balance; }
.pages { margin: 1.5em 0 0; padding: 0; list-style: none; border-top: 1px solid color-mix(in srgb, currentColor 24%, transparent); }
.pages li { padding: 0.875em 0; border-bottom: 1px solid color-mix(in srgb, currentColor 24%, transparent); }
.pages a { display: inline-block; padding: 0.25em 0; font-weight: 600; }
.pages p { margin: 0; }
@media print { body { padding: 0; } nav { display: none; } }
`.trim();
