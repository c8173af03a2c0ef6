import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parse} from 'yaml';

import {contentFolder, loadLanguages, readChecked} from '../../build/content/load.js';
import {contentModule} from '../../build/content/module.js';
import {type ReviewRecord, reviewsSchema} from '../../build/content/review-record.js';
import {staleness} from '../../build/content/stale-reviews.js';
import {parseContentFile} from '../../build/content/yaml-file.js';
import {bases} from '../../src/content/vocabulary.js';

const readme = `\n${await readFile(`${contentFolder}README.md`, 'utf8')}`;
const record = await readChecked('reviews.yaml', reviewsSchema);

/** The text below a heading. */
function below(heading: string): string {
  return readme.slice(readme.indexOf(`\n${heading}\n`) + heading.length).split(/\n#+ /)[0] ?? '';
}

/** The first cells of the table below a heading, without backticks. */
function firstCells(heading: string): readonly string[] {
  return [...below(heading).matchAll(/^\| +`([^`]+)`/gm)].map(([, cell = '']) => cell);
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
    const others = ['README.md', ...(await loadLanguages())];
    const files = (await readdir(contentFolder)).filter((name) => !others.includes(name));
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

/** The commands that its steps name, in their order. */
function commandsIn(heading: string): readonly string[] {
  return [...below(heading).matchAll(/`(npm run content:\w+)`/g)].map(([, command = '']) => command);
}

describe('what content/README.md tells to do, in a copy of the project', () => {
  let copy = '';

  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'content-'));
    for (const name of ['content', 'build', 'src', 'package.json', 'tsconfig.json'])
      await cp(name, join(copy, name), {recursive: true});
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  });

  after(() => rm(copy, {recursive: true}));

  const run = (command: string) => {
    const [name = '', ...rest] = command.split(' ');
    const {status, stdout, stderr} = spawnSync(name, rest, {cwd: copy, encoding: 'utf8'});
    return {status, said: stdout + stderr};
  };
  const edit = async (file: string, from: string, to: string): Promise<void> => {
    const path = join(copy, 'content', file);
    const text = await readFile(path, 'utf8');
    assert.ok(text.includes(from), `${file} has no ${from}`);
    await writeFile(path, text.replace(from, to));
  };

  it('corrects a sentence', async () => {
    const commands = commandsIn('## Correct a sentence').filter((each) => !each.endsWith(':report'));
    assert.deepEqual(
      commands,
      ['ledger', 'reviews', 'readability'].map((each) => `npm run content:${each}`),
    );
    await edit('en/self-care.yaml', 'Exercise can help', 'Exercise may help');
    const [ledger, reviews, readability] = commands.map(run);
    for (const each of [ledger, reviews, readability]) assert.equal(each?.status, 0, each?.said);
    assert.match(reviews?.said ?? '', /^en self-care\/exercise: new text$/m);
    assert.match(readability?.said ?? '', /self-care\/exercise/);
  });

  it('begins a translation', async () => {
    const [command = '', again] = commandsIn('## Translate');
    assert.deepEqual([command, again], ['npm run content:reviews', command]);
    await cp(join(copy, 'content/en'), join(copy, 'content/fr'), {recursive: true});
    const first = run(command);
    assert.equal(first.status, 0, first.said);
    const {fr = {}} = parse(await readFile(join(copy, 'content/reviews.yaml'), 'utf8')) as ReviewRecord;
    assert.deepEqual(Object.keys(fr), Object.keys(record['en'] ?? {}));
    assert.deepEqual(
      Object.values(fr).filter(({review}) => review),
      [],
    );

    await edit('fr/self-care.yaml', '{disc}', '{disque|disc}');
    assert.match(run(command).said, /^fr self-care\/scans: new text$/m);
    await edit('fr/self-care.yaml', 'basis: outside', 'basis: dehors');
    const mistaken = run(command);
    assert.equal(mistaken.status, 1);
    assert.match(mistaken.said, /content\/fr\/self-care\.yaml:\d+:\d+ .*given is "dehors"/);
  });
});

describe('the build', () => {
  it('stops at a sentence that is corrected and not recorded', async () => {
    const correct = (text: string): string => text.replace('Exercise can help', 'Exercise may help');
    await assert.rejects(
      contentModule(`${contentFolder}en/self-care.yaml`, reading({'self-care.yaml': correct})),
      /npm run content:reviews/,
    );
  });

  it('gives a translation no review of the English text', async () => {
    const file = `${contentFolder}xx/self-care.yaml`;
    await assert.rejects(contentModule(file, reading({})), /self-care\/pillow is not recorded/);
  });
});
