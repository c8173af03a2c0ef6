/** The English content in the shape that the tags have it, made as the build makes it. */
import {readFile} from 'node:fs/promises';
import {contentFolder} from '../../../build/content/load.js';
import {contentModule} from '../../../build/content/module.js';
import {topicModule} from '../../../build/content/publish.js';
import type * as causesContent from '../../../src/content/causes.js';
import type * as tipsContent from '../../../src/content/posture-tips.js';
import type * as risksContent from '../../../src/content/risk-factors.js';
import {applyOverride, type AppliedOverride} from '../../../src/content/override/apply.js';
import type {ContentOverride} from '../../../src/content/override/file-schema.js';
import type {Fixed} from '../../../src/content/override/fixed.js';
import type {Collection, Glossary, Item} from '../../../src/content/published.js';
import {content} from './english.js';

/** What `override/apply.ts` can meet in one object: the content of all tags together. */
export type PublishedContent = typeof causesContent &
  typeof tipsContent &
  typeof risksContent & {
    readonly glossary: Glossary;
    readonly selfCare: Collection;
    readonly contributingFactors: Collection;
  };

const {topics, sources} = content;
const ids = sources.map(({id}) => `const ${id} = {id: ${JSON.stringify(id)}};`).join('');

function publish(topic: object): Promise<unknown> {
  return load(ids + topicModule(topic as Readonly<Record<string, unknown>>).replace(/^import .*\n/, ''));
}

async function load(code: string): Promise<unknown> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly default: unknown;
  };
  return module.default;
}

export const published = {
  overview: await publish(topics.overview),
  causes: await publish(topics.causes),
  riskFactors: await publish(topics['risk-factors']),
  postureTips: await publish(topics['posture-tips']),
  contributingFactors: await publish(topics['contributing-factors']),
  selfCare: await publish(topics['self-care']),
  glossary: await publish(topics.glossary),
  care: await publish(topics.care),
  phrases: await publish(topics.interface),
  meta: await publish(topics.meta),
  clinic: undefined,
} as PublishedContent;

/** What no words of a clinic take away. */
export const fixed = (await load(
  await contentModule(`${contentFolder}en/fixed.yaml`, (path) => readFile(path, 'utf8')),
)) as Fixed;

/** Puts a clinic's words into our content, or into what others have made of it. */
export function applied(
  override: ContentOverride,
  to: PublishedContent = published,
): AppliedOverride<PublishedContent> {
  return applyOverride(to, override, {bundled: published, fixed});
}

/** An item of the content, which a test may rely on. */
export function itemIn<T extends Item>({items}: Collection<T>, id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}
