/** The whole leaflet: a list of contents, then the parts one after the other. */
import {h} from 'hastscript';
import {anchorOf} from '../content/anchor.js';
import {type SectionId, sectionIds} from '../content/vocabulary.js';
import {splitIds} from '../internal/ids.js';
import type {Attributes} from './attributes.js';
import * as bodies from './bodies.js';
import type {Render, RenderRequest} from './items.js';
import {heading, link} from './nodes.js';

const renderers: Readonly<Record<SectionId, Render>> = {
  overview: bodies.overview,
  causes: bodies.causeList,
  'risk-factors': bodies.riskFactorList,
  'posture-tips': bodies.postureTips,
  care: bodies.careGuide,
  checklist: bodies.checklist,
  glossary: bodies.glossary,
};

/** What a part is given of the leaflet's attributes, and beside them. */
function ownAttributes(id: SectionId, {attributes, content}: RenderRequest): Attributes {
  const {sections: _sections, ...rest} = attributes;
  // What a spasm is has a part of its own, so the list of causes goes without it.
  return id === 'causes' ? {only: content.causes.items.map((cause) => cause.id).join(' ')} : rest;
}

export const guide: Render = (request) => {
  const {content, level} = request;
  const asked = splitIds(request.attributes['sections']);
  const ids = sectionIds.filter((id) => asked.length === 0 || asked.includes(id));
  const careHref = ids.includes('care') ? `#${anchorOf('care')}` : undefined;
  const parts = ids.map((id) => ({
    place: anchorOf(id),
    ...renderers[id]({content, attributes: ownAttributes(id, request), level: level + 1, careHref}),
  }));
  const {guideTitle, guideContents} = content.phrases;
  return {
    title: guideTitle,
    nodes: [
      h('nav', {ariaLabel: guideContents}, [
        h('p', h('strong', guideContents)),
        h(
          'ol',
          parts.map(({place, title}) => h('li', link(`#${place}`, title))),
        ),
      ]),
      ...parts.map(({place, title, anchor, nodes}) =>
        h('section', {id: place}, [heading(level + 1, title, anchor), ...nodes]),
      ),
    ],
    parts: parts.flatMap((part) => part.parts),
    hasHelp: parts.some(({hasHelp}) => hasHelp),
    hasGlossary: parts.some(({hasGlossary}) => hasGlossary),
  };
};
