import {anchorOf} from '../content/anchor.js';

/** The address of an item on the page. Where a `base` leads all short addresses elsewhere, it is the whole one. */
export function linkTo(id: string, {ownerDocument}: Element): string {
  const hash = `#${anchorOf(id)}`;
  // Where tags are rendered ahead of time there is no document.
  const {URL: page, baseURI} = (ownerDocument as Document | undefined) ?? {URL: '', baseURI: ''};
  const isElsewhere = withoutHash(baseURI) !== withoutHash(page);
  return isElsewhere ? withoutHash(page) + hash : hash;
}

function withoutHash(address: string): string {
  return address.replace(/#.*/s, '');
}
