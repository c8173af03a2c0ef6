/** Puts what was found in words, with the form of the snippet that will work. */
import {type Change, compare} from './compare.js';
import type {Finding, Shown} from './finding.js';
import type {Inspected} from './page.js';

export interface Report {
  readonly lines: readonly string[];
  /** Whether every widget that should be there is there, with all it can do. */
  readonly isGood: boolean;
}

const meanings: Readonly<Record<Shown, string>> = {
  widget: 'works',
  text: 'shows its text, without script',
  link: 'shows a link only',
  nothing: 'shows nothing',
};

/** Reports on a page; with the snippet that was pasted, also on what was taken from it. */
export function report(page: Inspected, pasted?: Inspected): Report {
  const changes = pasted ? compare(pasted, page) : [];
  const gone = changes.filter(({published}) => !published);
  const entries = page.findings.map((finding) => ({
    finding,
    change: changes.find(({published}) => published === finding),
  }));
  const isGood =
    page.findings.length > 0 &&
    page.remarks.length === 0 &&
    gone.length === 0 &&
    entries.every(({finding, change}) => finding.isWhole && !change?.taken.length);
  const numbered = [
    ...entries.map(({finding, change}) => entryLines(finding, page, change)),
    ...gone.map((change) => goneLines(change, page)),
  ].flatMap(([first = '', ...rest], index) => [
    `${index + 1}. ${first}`,
    ...rest.map((line) => `   ${line}`),
  ]);
  const nothing = numbered.length === 0 ? ['No widget found.', `use: ${adviceFor(undefined, page)}`] : [];
  return {lines: [...nothing, ...numbered, ...page.remarks.map((remark) => `page: ${remark}`)], isGood};
}

function entryLines(finding: Finding, page: Inspected, change: Change | undefined): readonly string[] {
  const {tag, form, shown, isWhole, remarks} = finding;
  const taken = change?.taken ?? [];
  return [
    `${tag ? `<${tag}>` : 'a text of ours'}, as ${form}: ${meanings[shown]}`,
    ...taken.map((each) => `removed: ${each}`),
    ...remarks.map((remark) => `note: ${remark}`),
    ...(isWhole && taken.length === 0 ? [] : [`use: ${adviceFor(finding, page)}`]),
  ];
}

function goneLines({pasted: {tag, form}, taken}: Change, page: Inspected): readonly string[] {
  return [
    `<${tag}>, as ${form}: nothing is left of it`,
    ...taken.map((each) => `removed: ${each}`),
    `use: ${adviceFor(undefined, page)}`,
  ];
}

/** Which form to paste instead. */
function adviceFor(finding: Finding | undefined, {hasScript}: Inspected): string {
  if (finding?.hasWrongAttributes) return 'the attributes and values that spasm-elements list names';
  if (!hasScript)
    return 'static, which needs no script; or have the script added to the site once, and use placeholder or link';
  if (finding?.form === 'link') return 'link, in a paragraph of its own; or static';
  if (finding?.form === 'tag' || finding?.form === 'dsd')
    return 'placeholder or link, since the script is on the page';
  return 'link, which passes every filter that takes HTML; or static';
}
