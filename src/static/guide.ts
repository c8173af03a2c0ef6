/** The whole leaflet: a list of contents, then the parts one after the other. */
import {h} from 'hastscript';
import {splitIds} from '../internal/ids.js';
import {type Attributes, type GuideSection, guideSections} from './attributes.js';
import * as bodies from './bodies.js';
import type {Render} from './items.js';
import {heading, link, list} from './nodes.js';

const renderers: Readonly<Record<GuideSection, Render>> = {
  overview: bodies.overview,
  causes: bodies.causeList,
  'risk-factors': bodies.riskFactorList,
  'posture-tips': bodies.postureTips,
  care: bodies.careGuide,
  checklist: bodies.checklist,
  glossary: bodies.glossary,
};

export const guide: Render = ({content, attributes, level}) => {
  const asked = splitIds(attributes['sections']);
  const parts = guideSections
    .filter((id) => asked.length === 0 || asked.includes(id))
    .map((id) => {
      // What a spasm is has a part of its own, so the list of causes goes without it.
      const only = content.causes.items.map((cause) => cause.id).join(' ');
      const own: Attributes = id === 'causes' ? {only} : {};
      return {id: `spasm-guide-${id}`, ...renderers[id]({content, attributes: own, level: level + 1})};
    });
  const {guideTitle, guideContents} = content.phrases;
  return {
    title: guideTitle,
    nodes: [
      h('nav', {ariaLabel: guideContents}, [
        h('p', h('strong', guideContents)),
        list(parts.map(({id, title}) => link(`#${id}`, title))),
      ]),
      ...parts.map(({id, title, anchor, nodes}) =>
        h('section', {id}, [heading(level + 1, title, anchor), ...nodes]),
      ),
    ],
    parts: parts.flatMap((part) => part.parts),
    hasHelp: parts.some(({hasHelp}) => hasHelp),
    hasGlossary: parts.some(({hasGlossary}) => hasGlossary),
  };
};
