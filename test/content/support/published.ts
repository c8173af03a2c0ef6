/** The English content in the shape that the tags have it, made as the build makes it. */
import {topicModule} from '../../../build/content/publish.js';
import type * as causesContent from '../../../src/content/causes.js';
import type * as tipsContent from '../../../src/content/posture-tips.js';
import type * as risksContent from '../../../src/content/risk-factors.js';
import type {Collection, Glossary, Item} from '../../../src/content/published.js';
import {content} from './english.js';

/** What `override/apply.ts` can meet in one object: the content of all tags together. */
export type PublishedContent = typeof causesContent &
  typeof tipsContent &
  typeof risksContent & {
    readonly glossary: Glossary;
  };

const {topics, sources} = content;
const ids = sources.map(({id}) => `const ${id} = {id: ${JSON.stringify(id)}};`).join('');

async function publish(topic: object): Promise<unknown> {
  const code = topicModule(topic as Readonly<Record<string, unknown>>).replace(/^import .*\n/, '');
  const module = (await import(`data:text/javascript,${encodeURIComponent(ids + code)}`)) as {
    readonly default: unknown;
  };
  return module.default;
}

export const published = {
  overview: await publish(topics.overview),
  causes: await publish(topics.causes),
  riskFactors: await publish(topics['risk-factors']),
  postureTips: await publish(topics['posture-tips']),
  glossary: await publish(topics.glossary),
  care: await publish(topics.care),
  phrases: await publish(topics.interface),
  meta: await publish(topics.meta),
  clinic: undefined,
} as PublishedContent;

/** An item of the content, which a test may rely on. */
export function itemIn<T extends Item>({items}: Collection<T>, id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}
