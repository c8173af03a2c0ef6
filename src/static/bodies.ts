/** What each tag shows, as plain HTML: the same items in the same order as in its element. */
import {h} from 'hastscript';
import {anchorOf} from '../content/anchor.js';
import {fill, pluralForm} from '../content/phrase.js';
import type {
  CareTier,
  Cause,
  Collection,
  Item,
  Region,
  RiskFactor,
  WholeContent,
} from '../content/published.js';
import {plainText} from '../content/text.js';
import {questionsFor} from '../content/visit.js';
import {regionIds} from '../content/vocabulary.js';
import {splitIds} from '../internal/ids.js';
import {readPhone} from '../content/phone.js';
import {help, termList, tier} from './closing.js';
import {isAsked, listed, oneOrAll, type Render, someItems, texts, withSources} from './items.js';
import {type Child, disclosure, type Element, heading, link, list, paragraph, tickList} from './nodes.js';

export const overview: Render = ({content, level}) =>
  oneOrAll(content.overview, content.overview.items[0]?.id, level, (item) => withSources(item, content));

export const causeList: Render = ({content, attributes, level}) => {
  const {title, intro, items: causes} = content.causes;
  const region = regionIds.find((id) => id === attributes['region']);
  const asked = someItems(
    'spasm-cause-list',
    causes.filter((cause) => isAsked(attributes, cause) && (!region || cause.regions.includes(region))),
    attributes,
  );
  const isChosen = attributes['only'] !== undefined || region !== undefined;
  const items: readonly Item[] = isChosen ? asked : [...content.overview.items, ...asked];
  const open = splitIds(attributes['open']);
  const opened = items.filter(({id}) => open.includes(id) || open.includes('all'));
  const isOpen = (item: Item): boolean =>
    opened.slice(0, attributes['single'] === undefined ? undefined : 1).includes(item);
  const request = {content, attributes, level: level + 1};
  return {
    title,
    nodes: [...paragraph(intro), ...items.flatMap((item) => listed(item, request, {open: isOpen(item)}))],
    parts: [content.causes, ...items],
  };
};

export const causeCard: Render = ({content, attributes, level}) =>
  oneOrAll(content.causes, attributes['cause'], level, (item) => withSources(item, content));

function change({changeable, changeNote}: RiskFactor, {phrases}: WholeContent): Element {
  const answer = `${phrases.changeAnswers[changeable]}.`;
  const note = changeNote ? ` ${plainText(changeNote)}` : '';
  return h('p', h('strong', phrases.changeQuestion), ` ${answer}${note}`);
}

export const riskFactorCard: Render = ({content, attributes, level}) =>
  oneOrAll(content.riskFactors, attributes['factor'], level, (item) => [
    ...texts(item),
    change(item, content),
  ]);

export const riskFactorList: Render = ({content, attributes, level}) => {
  const {riskFactors, contributingFactors} = content;
  const changeable = splitIds(attributes['changeable']);
  const risks = riskFactors.items.filter(
    (item) => isAsked(attributes, item) && (changeable.length === 0 || changeable.includes(item.changeable)),
  );
  // Whether a reader can change them is only known of the risk factors.
  const groups = contributingFactors.items.filter(
    (item) => isAsked(attributes, item) && changeable.length === 0,
  );
  someItems('risk-factor-list', [...risks, ...groups], attributes);
  const request = {content, attributes, level: level + 1};
  return {
    title: riskFactors.title,
    nodes: [
      ...paragraph(riskFactors.intro),
      ...risks.flatMap((item) => listed(item, request, {more: [change(item, content)]})),
      ...(groups.length > 0 ? [heading(level + 1, contributingFactors.title)] : []),
      ...groups.flatMap((item) => listed(item, {...request, level: level + 2})),
    ],
    parts: [riskFactors, ...risks, ...groups],
  };
};

export const postureTips: Render = ({content: {postureTips: all}, attributes, level}) => {
  const audiences = splitIds(attributes['audience']);
  const items = all.items.filter(
    (tip) => audiences.length === 0 || tip.audiences.some((each) => audiences.includes(each)),
  );
  return oneOrAll(attributes['tip'] ? all : {...all, items}, attributes['tip'], level, texts);
};

export const backMap: Render = ({content, attributes, level}) => {
  const {causes, phrases} = content;
  const region = regionIds.find((id) => id === attributes['region']);
  const feltIn = (place: Region): readonly Cause[] =>
    causes.items.filter(({regions}) => regions.includes(place));
  const elsewhere = causes.items.filter(({regions}) => regions.length === 0);
  const line = ({title, summary, editorRegions}: Cause, place?: Region): Child => [
    h('strong', title),
    ` – ${plainText(summary)}`,
    ...(place && editorRegions?.includes(place) ? [' ', h('em', phrases.mapOurChoice)] : []),
  ];
  const show = (place: Region): readonly Element[] => {
    const count = feltIn(place).length;
    const lines = list(feltIn(place).map((cause) => line(cause, place)));
    const title = phrases.mapRegions[place];
    const summary = fill(pluralForm(phrases.mapCount, count, 'en'), {count});
    const rest = place === region ? lines : disclosure(summary, [lines], {label: `${title}: ${summary}`});
    return [heading(level + 1, title), rest];
  };
  return {
    title: phrases.mapTitle,
    nodes: [
      ...(region ? [region] : regionIds).flatMap(show),
      heading(level + 1, phrases.mapElsewhere),
      list(elsewhere.map((cause) => line(cause))),
    ],
    parts: region ? [...feltIn(region), ...elsewhere] : causes.items,
  };
};

/** All tiers, whatever `tier` points at: without script nothing brings back what is hidden. */
export const careGuide: Render = ({content, attributes, level}) => {
  const {care, selfCare, phrases} = content;
  const call = ({id}: CareTier): readonly Element[] => {
    const isEmergency = id === 'emergency';
    const phone = readPhone(attributes[isEmergency ? 'emergency-phone' : 'phone']);
    const words = isEmergency ? phrases.callEmergency : phrases.callClinic;
    return phone ? [h('p', h('a', {href: phone.address}, fill(words, {phone: phone.shown})))] : [];
  };
  return {
    title: care.title,
    nodes: [
      ...paragraph(care.intro),
      ...care.tiers.flatMap((each) => tier(each, phrases, level + 1, call(each))),
      heading(level + 1, selfCare.title),
      ...paragraph(selfCare.intro),
      ...selfCare.items.flatMap((item) => [
        heading(level + 2, item.title, anchorOf(item.id)),
        ...texts(item),
      ]),
    ],
    parts: [selfCare, ...selfCare.items],
    hasHelp: true,
  };
};

/** A list to tick on paper, with every question that a tick could lead to. */
export const checklist: Render = ({content, attributes, level, careHref}) => {
  const {care, checklist: visit, contributingFactors, phrases, riskFactors} = content;
  const groups = [riskFactors, contributingFactors].map(({title, items}: Collection) => ({
    title,
    items: items.filter((item) => isAsked(attributes, item)),
  }));
  const items = groups.flatMap((group) => group.items);
  return {
    title: visit.title,
    nodes: [
      ...paragraph(visit.intro),
      ...groups
        .filter((group) => group.items.length > 0)
        .flatMap((group) => [heading(level + 1, group.title), tickList(group.items.map(({title}) => title))]),
      careHref ? h('p', link(careHref, care.title)) : help(content, level + 1),
      heading(level + 1, phrases.checklistQuestions),
      tickList(questionsFor(visit, items).map((question) => plainText(question))),
    ],
    parts: [visit, ...items],
    hasHelp: true,
  };
};

export const glossary: Render = ({content, attributes}) => {
  const items = content.glossary.items.filter((item) => isAsked(attributes, item));
  return {title: content.glossary.title, nodes: [termList(items, true)], parts: items, hasGlossary: true};
};
