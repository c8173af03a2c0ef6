import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {parse} from 'yaml';

import {contentFolder, readChecked} from '../../build/content/load.js';
import {contentModule} from '../../build/content/module.js';
import {checkedTexts, renewedPlaces, reviewsSchema} from '../../build/content/review-record.js';
import {reviewsText} from '../../build/content/review-text.js';
import {staleness} from '../../build/content/stale-reviews.js';
import {parseContentFile} from '../../build/content/yaml-file.js';
import {bases} from '../../src/content/vocabulary.js';

const readme = `\n${await readFile(`${contentFolder}README.md`, 'utf8')}`;
const record = await readChecked('reviews.yaml', reviewsSchema);

/** The first cells of the table below a heading, without backticks. */
function firstCells(heading: string): readonly string[] {
  const text = readme.slice(readme.indexOf(`\n${heading}\n`)).split(/\n#+ /)[1] ?? '';
  return [...text.matchAll(/^\| +`([^`]+)`/gm)].map(([, cell = '']) => cell);
}

/** Reads files of `content/`, with changes to those whose names are given. */
function reading(changes: Readonly<Record<string, (text: string) => string>>) {
  return async (path: string): Promise<string> => {
    const text = await readFile(path.replace('/xx/', '/en/'), 'utf8');
    return changes[path.slice(path.lastIndexOf('/') + 1)]?.(text) ?? text;
  };
}

describe('content/README.md', () => {
  it('lists every file of the folder', async () => {
    const files = (await readdir(contentFolder)).filter((name) => !['en', 'README.md'].includes(name));
    assert.deepEqual([...firstCells('# The content')].sort(), ['en/*.yaml', ...files].sort());
  });

  it('explains every basis', () => {
    assert.deepEqual(firstCells('## Basis'), [...bases]);
  });

  it('names only commands that there are', async () => {
    const {scripts} = JSON.parse(await readFile('package.json', 'utf8')) as {scripts: object};
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
    const unknown = named.filter((name) => !['ci', ...Object.keys(scripts)].includes(name));
    assert.deepEqual(unknown, []);
    for (const name of ['ledger', 'reviews', 'readability', 'report', 'stale']) {
      assert.ok(named.includes(`content:${name}`), name);
    }
  });

  it('says that nobody has checked the content, exactly as long as that is so', () => {
    const {counting} = staleness(record, '2026-01-01');
    assert.equal(/\*\*No doctor or nurse has checked this content yet\.\*\*/.test(readme), counting === 0);
  });

  it('shows a mistake as the build tells it', async () => {
    const shown = /`(content\/en\/causes\.yaml:[^`]+)`/.exec(readme)?.[1] ?? '';
    const read = reading({'causes.yaml': (text) => text.replace('basis: hedged', 'basis: sure')});
    const place = /:\d+:\d+ /;
    assert.match(shown, place);
    await assert.rejects(contentModule(`${contentFolder}en/causes.yaml`, read), (error: Error) => {
      assert.equal(error.message.replace(place, ' '), shown.replace(place, ' '));
      return true;
    });
  });

  it('shows a review that can be entered so', () => {
    const example = /```yaml\n([^`]+)```/.exec(readme)?.[1] ?? '';
    const {en} = parseContentFile('content/reviews.yaml', example, reviewsSchema).data;
    const [place = ''] = Object.keys(en ?? {});
    assert.ok(record['en']?.[place], place);
    assert.equal(staleness({en: en ?? {}}, '2026-06-01').counting, 1);
  });
});

describe('what content/README.md tells to do', () => {
  const today = '2026-06-01';
  const renew = (topic: string, text: string, language: string) => () =>
    reviewsText({[language]: renewedPlaces({}, checkedTexts(topic, parse(text) as object), today)});

  it('corrects a sentence', async () => {
    const file = `${contentFolder}en/self-care.yaml`;
    const correct = (text: string): string => text.replace('Exercise can help', 'Exercise may help');
    const corrected = correct(await readFile(file, 'utf8'));
    await assert.rejects(
      contentModule(file, reading({'self-care.yaml': correct})),
      /npm run content:reviews/,
    );
    const module = await contentModule(
      file,
      reading({'self-care.yaml': correct, 'reviews.yaml': renew('self-care', corrected, 'en')}),
    );
    assert.match(module, /Exercise may help your back\./);
  });

  it('begins a translation', async () => {
    const translate = (text: string): string => text.replace('{disc}', '{disque|disc}');
    const translated = translate(await readFile(`${contentFolder}en/self-care.yaml`, 'utf8'));
    const module = await contentModule(
      `${contentFolder}xx/self-care.yaml`,
      reading({'self-care.yaml': translate, 'reviews.yaml': renew('self-care', translated, 'xx')}),
    );
    assert.match(module, /\{disque\|disc\}/);
  });

  it('gives a translation no review of the English text', async () => {
    const file = `${contentFolder}xx/self-care.yaml`;
    await assert.rejects(contentModule(file, reading({})), /self-care\/pillow is not recorded/);
  });
});
