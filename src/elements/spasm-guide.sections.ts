import {html, nothing, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import type {Entry, PostureTip} from '../content/published.js';
import type {sectionIds} from '../content/vocabulary.js';
import type {Explain} from '../pieces/explained.js';
import {heading} from '../pieces/heading.js';
import {icon} from '../pieces/icon.js';
import {prose} from '../pieces/prose.js';

type Content = typeof import('../content/guide.js');

export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly title: string;
  /** Everything in it that stands on sources. */
  readonly entries: readonly Entry[];
  readonly body: TemplateResult;
}

export interface GuideOptions {
  /** Level of the guide's own heading. */
  readonly level: number;
  readonly explain: Explain;
  readonly src: string | typeof nothing;
  readonly phone: string | typeof nothing;
  readonly emergencyPhone: string | typeof nothing;
}

/** Parts of the tags inside, under the same names; only their headings are those of sections here. */
const parts = [
  'heading:section-heading',
  ...['action', 'body', 'call', 'card', 'cards', 'change', 'eyebrow', 'help', 'help-heading', 'icon', 'item'],
  ...['item-heading', 'list', 'list-heading', 'more', 'navigation', 'result', 'section-heading', 'source'],
  ...['term', 'term-meaning', 'tier'],
].join();

/** One section of the guide: another tag, or all tips at once, of which `<posture-tip>` shows one at a time. */
export function guideSection(
  id: SectionId,
  content: Content,
  {level, explain, src, phone, emergencyPhone}: GuideOptions,
): Section {
  const {overview, causes, riskFactors, contributingFactors, postureTips, care, selfCare} = content;
  const inside = Math.min(level + 1, 6);
  const factors = [...riskFactors.items, ...contributingFactors.items];
  switch (id) {
    case 'overview':
      return {
        title: overview.items.map(({title}) => title).join(' '),
        entries: overview.items,
        body: html`<spasm-overview
          heading-level=${inside}
          content-src=${src}
          exportparts=${parts}
        ></spasm-overview>`,
      };
    case 'causes':
      return {
        title: causes.title,
        entries: causes.items,
        // Named one by one, the causes come without what a spasm is.
        body: html`<spasm-cause-list
          only=${causes.items.map((cause) => cause.id).join(' ')}
          heading-level=${inside}
          content-src=${src}
          exportparts=${parts}
        ></spasm-cause-list>`,
      };
    case 'risk-factors':
      return {
        title: riskFactors.title,
        entries: factors,
        body: html`<risk-factor-list
          heading-level=${inside}
          content-src=${src}
          exportparts=${parts}
        ></risk-factor-list>`,
      };
    case 'posture-tips':
      return {title: postureTips.title, entries: postureTips.items, body: tips(content, level, explain)};
    case 'care':
      return {
        title: care.title,
        entries: selfCare.items,
        body: html`<spasm-care-guide
          phone=${phone}
          emergency-phone=${emergencyPhone}
          heading-level=${inside}
          content-src=${src}
          exportparts=${parts}
        ></spasm-care-guide>`,
      };
    case 'checklist':
      return {
        title: content.checklist.title,
        entries: factors,
        body: html`<spasm-checklist
          heading-level=${inside}
          content-src=${src}
          exportparts=${parts}
        ></spasm-checklist>`,
      };
    case 'glossary':
      return {
        title: content.glossary.title,
        entries: content.glossary.items,
        body: html`<spasm-glossary
          heading-level=${inside}
          content-src=${src}
          exportparts=${parts}
        ></spasm-glossary>`,
      };
  }
}

function tips(
  {postureTips: {title, intro, items}}: Content,
  level: number,
  explain: Explain,
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
