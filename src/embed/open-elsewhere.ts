/** Lets links to other sites open beside the page that a frame stands in: most of them refuse to be shown in a frame. */
export function openElsewhere(): void {
  if (parent === window) return;
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && /^https?:$/.test(link.protocol) && link.origin !== location.origin) link.target = '_blank';
  });
}
