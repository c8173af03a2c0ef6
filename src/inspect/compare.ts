/** What a content management system took from a snippet on the way from the author to the reader. */
import type {Finding} from './finding.js';
import type {Inspected} from './page.js';

/** A widget as it was pasted, and what became of it. */
export interface Change {
  readonly pasted: Finding;
  /** Missing where nothing of the widget is left. */
  readonly published?: Finding | undefined;
  /** What was taken, in words. */
  readonly taken: readonly string[];
}

/** Pairs the widgets of the snippet with those of the page: first by form and tag, then with what is left of a tag. */
export function compare(pasted: Inspected, page: Inspected): readonly Change[] {
  const left = [...page.findings];
  const take = (isIt: (each: Finding) => boolean): Finding | undefined => {
    const index = left.findIndex(isIt);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const pairs = pasted.findings.map((finding) => ({
    finding,
    same: take(({form, tag}) => form === finding.form && tag === finding.tag),
  }));
  return pairs.map(({finding, same}) => {
    const published = same ?? take(({tag}) => tag === finding.tag || tag === undefined);
    const taken = [
      ...(pasted.hasScript && !page.hasScript ? ['the script'] : []),
      ...(same ? [] : [takenName(finding)]),
      ...(same ? takenAttributes(finding, same) : []),
    ];
    return {pasted: finding, published, taken};
  });
}

function takenName({form, tag}: Finding): string {
  return {
    tag: `the tag <${tag}>`,
    dsd: 'the template with its shadow root',
    placeholder: 'the div with data-spasm',
    link: 'the link',
    static: 'the section with its marks',
    frame: 'the iframe',
  }[form];
}

function takenAttributes({attributes}: Finding, published: Finding): readonly string[] {
  const names = Object.keys(attributes).filter((name) => !Object.hasOwn(published.attributes, name));
  return names.length > 0 ? [`the attributes ${names.join(', ')}`] : [];
}
