import {html, nothing, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import type {Collection, Entry, Part, PostureTip} from '../content/published.js';
import type {SectionId} from '../content/vocabulary.js';
import type {Explain} from '../pieces/explained.js';
import {heading} from '../pieces/heading.js';
import {icon} from '../pieces/icon.js';
import {prose} from '../pieces/prose.js';

type Content = typeof import('../content/guide.js');

/** What a section is about, without what it looks like. */
export interface SectionText {
  readonly title: string;
  /** What stands on sources in it beside its entries. */
  readonly introduced: readonly Part[];
  readonly entries: readonly Entry[];
}

export interface SectionOptions {
  /** Level of the guide's own heading. */
  readonly level: number;
  readonly explain: Explain;
  /** Attributes of the tags inside. */
  readonly src: string | typeof nothing;
  readonly phone: string | typeof nothing;
  readonly emergencyPhone: string | typeof nothing;
  /** Where the guide tells when to get help, if it does. */
  readonly careHref: string | false;
}

/** Parts of the tags inside, under the same names; only their headings are those of sections here. */
const parts = [
  'heading:section-heading',
  ...['action', 'body', 'call', 'card', 'cards', 'change', 'eyebrow', 'help', 'help-heading', 'icon', 'item'],
  ...['item-heading', 'list', 'list-heading', 'more', 'navigation', 'result', 'section-heading', 'source'],
  ...['term', 'term-meaning', 'tier'],
].join();

const collection = (topic: Collection, more: readonly Entry[] = []): SectionText => ({
  title: topic.title,
  introduced: [topic],
  entries: [...topic.items, ...more],
});

/** The text of each section. */
export const sectionTexts: Readonly<Record<SectionId, (content: Content) => SectionText>> = {
  overview: ({overview: {items}}) => ({
    title: items.map(({title}) => title).join(' '),
    introduced: [],
    entries: items,
  }),
  causes: ({causes}) => collection(causes),
  'risk-factors': ({riskFactors, contributingFactors}) => collection(riskFactors, contributingFactors.items),
  'posture-tips': ({postureTips}) => collection(postureTips),
  care: ({care, selfCare}) => ({...collection(selfCare), title: care.title}),
  checklist: ({checklist, riskFactors, contributingFactors}) => ({
    title: checklist.title,
    introduced: [checklist],
    entries: [...riskFactors.items, ...contributingFactors.items],
  }),
  glossary: ({glossary: {title, items}}) => ({title, introduced: [], entries: items}),
};

/** A section as it is shown: another tag, or all tips at once, of which `<posture-tip>` shows one at a time. */
export function sectionBody(id: SectionId, content: Content, options: SectionOptions): TemplateResult {
  const {src, phone, emergencyPhone} = options;
  const level = Math.min(options.level + 1, 6);
  switch (id) {
    case 'overview':
      return html`<spasm-overview
        heading-level=${level}
        content-src=${src}
        exportparts=${parts}
      ></spasm-overview>`;
    case 'causes':
      return html`<spasm-cause-list
        heading-level=${level}
        content-src=${src}
        exportparts=${parts}
      ></spasm-cause-list>`;
    case 'risk-factors':
      return html`<risk-factor-list
        heading-level=${level}
        content-src=${src}
        exportparts=${parts}
      ></risk-factor-list>`;
    case 'posture-tips':
      return tips(content, options);
    case 'care':
      return html`<spasm-care-guide
        phone=${phone}
        emergency-phone=${emergencyPhone}
        heading-level=${level}
        content-src=${src}
        exportparts=${parts}
      ></spasm-care-guide>`;
    case 'checklist':
      return html`<spasm-checklist
        .careHref=${options.careHref}
        heading-level=${level}
        content-src=${src}
        exportparts=${parts}
      ></spasm-checklist>`;
    case 'glossary':
      return html`<spasm-glossary
        heading-level=${level}
        content-src=${src}
        exportparts=${parts}
      ></spasm-glossary>`;
  }
}

function tips(
  {postureTips: {title, intro, items}}: Content,
  {level, explain}: SectionOptions,
): TemplateResult {
  const card = (tip: PostureTip): TemplateResult =>
    html`<div part="card" class="card" id=${anchorOf(tip.id)} tabindex="-1">
      <div class="card-top">${icon(tip.icon)} ${heading(level + 2, tip.title, 'item-heading')}</div>
      <div part="body">${prose([tip.summary, ...tip.body], explain)}</div>
    </div>`;
  return html`
    ${heading(level + 1, title, 'section-heading')}
    ${intro ? html`<p class="lead">${explain(intro)}</p>` : nothing}
    <div class="tips">${items.map(card)}</div>
  `;
}
