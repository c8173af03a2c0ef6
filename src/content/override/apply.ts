/** Puts a clinic's own words in the place of ours. What is changed says whose it is. */
import {fill} from '../phrase.js';
import type {Care, CommonContent, Phrases} from '../published.js';
import {audienceIds} from '../vocabulary.js';
import type {ContentOverride} from './file-schema.js';
import {behind, type Fixed, type FixedFields, type FixedLines, paragraphsBehind} from './fixed.js';
import type {OverrideProblem} from './read.js';
import {ownTopics} from './schema.js';

export interface AppliedOverride<C> {
  readonly content: C;
  /** What shows only beside the content, such as a new item without a title. */
  readonly problems: readonly OverrideProblem[];
}

/** Our own text, which the words of a clinic are held against. */
export interface Ours<C> {
  /** Before any clinic has changed it. */
  readonly bundled: C;
  readonly fixed: Fixed;
}

/** What items of all topics may have; each has its own part of it. */
interface AnyItem {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly body?: readonly string[];
  readonly meaning?: string;
  readonly changeNote?: string;
  readonly sources: readonly unknown[];
}

interface AnyTopic {
  readonly title: string;
  readonly intro?: string;
  readonly items: readonly AnyItem[];
  readonly sources?: readonly unknown[];
}

type OwnItem = Partial<Omit<AnyItem, 'id' | 'sources'>> & {
  readonly hidden?: boolean;
  readonly changeable?: string;
};

type TopicKey = keyof typeof ownTopics;

const topicKeys = Object.keys(ownTopics) as readonly TopicKey[];

/** Fields that rest on the sources of an item. */
const sourced = ['summary', 'body', 'meaning', 'changeNote'] as const;

/** What an item that a clinic adds has where it says nothing else. A tip is then for everybody. */
const defaults: Readonly<Partial<Record<TopicKey, object>>> = {
  causes: {regions: []},
  riskFactors: {icon: ''},
  postureTips: {icon: '', audiences: audienceIds},
};

/** Fields that an item needs. */
const needed: Readonly<Partial<Record<TopicKey, readonly (keyof OwnItem)[]>>> = {
  riskFactors: ['title', 'summary', 'changeable'],
  glossary: ['title', 'meaning'],
};

/** The content with a clinic's words in it: a new object; the one given stays as it is. */
export function applyOverride<C extends CommonContent>(
  content: C,
  override: ContentOverride,
  {bundled, fixed}: Ours<C>,
): AppliedOverride<C> {
  const problems: OverrideProblem[] = [];
  const {clinic, care, meta} = override;
  let hasWords = false as boolean;
  const credit = (phrase: keyof Credits): string => {
    hasWords = true;
    // Between isolates, a name in another script cannot turn the words around it.
    return fill(content.phrases[phrase], {name: `\u2068${clinic?.name ?? ''}\u2069`});
  };

  const changed: Record<string, unknown> = {};
  for (const key of topicKeys) {
    const topicIn = (all: C): AnyTopic | undefined =>
      (all as Readonly<Record<string, unknown>>)[key] as AnyTopic | undefined;
    const topic = topicIn(content);
    const own = override[key];
    if (!topic || !own || Object.keys(own).length === 0) continue;
    const {items = []} = topicIn(bundled) ?? {};
    const tell = (problem: OverrideProblem): unknown => problems.push(problem);
    changed[key] = changedTopic(topic, own, {key, credit, tell, bundled: items, fixed: fixed[key]});
  }
  if (care) changed['care'] = withMoreSigns(content.care, care, credit);
  if (meta?.general) {
    const general = `${content.meta.general} ${meta.general} (${credit('addedBy')})`;
    changed['meta'] = {...content.meta, general};
  }

  return {
    content: {
      ...content,
      ...changed,
      ...(clinic && {clinic: {...content.clinic, ...clinic, ...(hasWords && {hasWords})}}),
    },
    problems,
  };
}

type Credits = Pick<Phrases, 'changedBy' | 'partlyChangedBy' | 'addedBy'>;

interface TopicChange {
  readonly key: TopicKey;
  readonly credit: (phrase: keyof Credits) => string;
  readonly tell: (problem: OverrideProblem) => void;
  /** All items of ours, those that are hidden, too. */
  readonly bundled: readonly AnyItem[];
  readonly fixed: FixedLines;
}

/** Whoever has checked our words has not checked those of a clinic. */
const unreviewed = {reviews: []} as const;

function changedTopic(
  topic: AnyTopic,
  own: Readonly<Record<string, unknown>>,
  change: TopicChange,
): AnyTopic {
  const {key, tell, bundled} = change;
  const {title, intro, ...ownItems} = own as Partial<AnyTopic>;
  const changes = new Map(Object.entries(ownItems as Readonly<Record<string, OwnItem>>));
  const has = (items: readonly AnyItem[], id: string): boolean => items.some((item) => item.id === id);

  const known = [...bundled, ...topic.items.filter(({id}) => !has(bundled, id))];
  const ours = known.flatMap((item) => {
    const present = topic.items.find(({id}) => id === item.id);
    const words = changes.get(item.id);
    // What was hidden for all tags can be shown again by the file of one.
    const shown = present ?? (words?.hidden === false ? item : undefined);
    return shown ? changedItem(shown, words, change) : [];
  });
  const added = [...changes].flatMap(([id, item]) => (has(known, id) ? [] : addedItem(id, item, change)));

  const items = [...ours, ...added];
  if (items.length === 0) tell({path: key, given: own, allowed: 'at least one item that is not hidden'});
  return {
    ...topic,
    ...changedHead(topic, title, intro, change),
    items: items.length > 0 ? items : topic.items,
  };
}

function changedHead(
  topic: AnyTopic,
  title: string | undefined,
  intro: string | undefined,
  {credit, fixed}: TopicChange,
): Partial<AnyTopic> {
  if (title === undefined && intro === undefined) return {};
  const words = intro === undefined ? topic.intro : behind(fixed.intro, intro);
  const isWhollyOwn = !topic.intro || (intro !== undefined && !fixed.intro);
  const line = credit(isWhollyOwn ? 'changedBy' : 'partlyChangedBy');
  return {
    ...unreviewed,
    ...(title !== undefined && {title}),
    intro: words ? `${words} (${line})` : line,
    ...(isWhollyOwn && {sources: []}),
  };
}

function changedItem(
  item: AnyItem,
  own: OwnItem | undefined,
  {key, credit, tell, fixed}: TopicChange,
): readonly AnyItem[] {
  const {hidden, ...fields} = own ?? {};
  const lines = fixed.items[item.id];
  if (hidden) {
    if (!lines) return [];
    const allowed = 'false, since this item says when to get help';
    tell({path: `${key}.${item.id}.hidden`, given: hidden, allowed});
  }
  if (Object.keys(fields).length === 0) return [item];
  const ours = sourced.filter(
    (field) => item[field]?.length && (fields[field] === undefined || lines?.[field as keyof FixedFields]),
  );
  const isWhollyOwn = ours.length === 0;
  return [
    credited(
      {
        ...item,
        ...fields,
        ...fixedFields(fields, lines),
        ...unreviewed,
        sources: isWhollyOwn ? [] : item.sources,
      },
      credit(isWhollyOwn ? 'changedBy' : 'partlyChangedBy'),
    ),
  ];
}

/** What a clinic has written in the place of fixed sentences, behind them. */
function fixedFields({summary, body, meaning}: OwnItem, lines: FixedFields = {}): Partial<AnyItem> {
  return {
    ...(summary !== undefined && {summary: behind(lines.summary, summary)}),
    ...(body && {body: paragraphsBehind(lines.body, body)}),
    ...(meaning !== undefined && {meaning: behind(lines.meaning, meaning)}),
  };
}

function addedItem(id: string, own: OwnItem, {key, credit, tell}: TopicChange): readonly AnyItem[] {
  const {hidden, ...fields} = own;
  const fieldsNeeded = needed[key] ?? ['title', 'summary'];
  const missing = fieldsNeeded.filter((field) => own[field] === undefined);
  if (missing.length > 0) {
    const allowed = `the id of an item of ours, or ${fieldsNeeded.join(', ')} for a new one`;
    tell({path: `${key}.${id}`, given: own, allowed});
    return [];
  }
  if (hidden) return [];
  const body = key === 'glossary' ? {} : {body: []};
  const item = {id, sources: [], ...body, ...defaults[key], ...fields} as unknown as AnyItem;
  return [credited(item, credit('addedBy'))];
}

/** The item with a line that says whose words it has. */
function credited(item: AnyItem, line: string): AnyItem {
  return item.body
    ? {...item, body: [...item.body, line]}
    : {...item, meaning: `${item.meaning ?? ''} (${line})`};
}

function withMoreSigns(
  care: Care,
  own: NonNullable<ContentOverride['care']>,
  credit: TopicChange['credit'],
): Care {
  const tiers = care.tiers.map((tier) => {
    const signs = (own[tier.id]?.signs ?? []).map((sign) => `${sign} (${credit('addedBy')})`);
    return signs.length > 0 ? {...tier, ...unreviewed, signs: [...tier.signs, ...signs]} : tier;
  });
  return {...care, tiers};
}
