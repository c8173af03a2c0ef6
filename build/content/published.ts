/** Gives the build's own steps and the tests the content as a page gets it. */
import {readFile} from 'node:fs/promises';
import type {WholeContent} from '../../src/content/published.js';
import type {TopicName} from '../../src/content/schema.js';
import {contentFolder} from './load.js';
import {contentModule} from './module.js';

const fields: Readonly<Record<Exclude<keyof WholeContent, 'clinic'>, TopicName>> = {
  overview: 'overview',
  causes: 'causes',
  riskFactors: 'risk-factors',
  contributingFactors: 'contributing-factors',
  postureTips: 'posture-tips',
  selfCare: 'self-care',
  glossary: 'glossary',
  checklist: 'checklist',
  care: 'care',
  phrases: 'interface',
  meta: 'meta',
};

/**
 * All that is published in a language.
 *
 * @param language - Name of a folder in `content/`, such as `en`.
 * @throws {ContentError} on a mistake in a file, with its place.
 */
export async function loadPublished(language: string): Promise<WholeContent> {
  const sources = addressOf(await moduleOf('sources'));
  const topics = Object.entries(fields).map(async ([field, topic]) => {
    const code = await moduleOf(`${language}/${topic}`);
    const address = addressOf(code.replace("'../sources.yaml'", `'${sources}'`));
    return [field, ((await import(address)) as {default: unknown}).default];
  });
  return Object.fromEntries(await Promise.all(topics)) as WholeContent;
}

function moduleOf(name: string): Promise<string> {
  return contentModule(`${contentFolder}${name}.yaml`, (path) => readFile(path, 'utf8'));
}

/** The module as an address, which Node imports without a file. */
function addressOf(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}
