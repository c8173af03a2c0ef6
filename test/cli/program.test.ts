import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {run} from '../../src/cli/program.js';
import {formats} from '../../src/static/snippets.js';
import {tagNames} from '../../src/static/tags.js';
import {content, render} from '../static/support.js';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command with what a person has typed. */
async function type(line: string | readonly string[], input = ''): Promise<Answer> {
  let out = '';
  let error = '';
  const code = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, {
    languages: {en: content},
    out: (text) => (out += text),
    error: (text) => (error += text),
    input: () => Promise.resolve(input),
  });
  return {code, out, error};
}

let folder = '';
const file = (name: string) => join(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-test-'));
  await writeFile(file('theme.css'), ':root { --spasm-accent: #0b6e63 }');
  await writeFile(file('pasted.html'), '<div data-spasm="posture-tip" data-tip="warm-up"><p>Tips</p></div>');
});

after(() => rm(folder, {recursive: true}));

describe('spasm-elements render', () => {
  it('prints plain HTML where nothing else is asked for', async () => {
    const {code, out, error} = await type('render posture-tip --attr tip=warm-up');
    assert.deepEqual([code, error], [0, '']);
    assert.match(
      out,
      /^<section lang="en" data-spasm-static="posture-tip">\n {2}<h2 id="spasm-warm-up">Warm up/,
    );
  });

  it('prints every form', async () => {
    for (const format of Object.keys(formats)) {
      const {code, out} = await type(`render posture-tip --format ${format} --base https://clinic.example/`);
      assert.equal(code, 0, format);
      assert.match(out, /^<[^]*>\n$/, format);
      assert.doesNotMatch(out, /undefined|example\/\//, format);
    }
  });

  it('gives what is wrong with a declared tag in the same words as of other forms', async () => {
    for (const given of ['spasm-cause-card', 'posture-tip --attr tip=x', 'spasm-overview --attr tip=x']) {
      const answers = await Promise.all(
        ['dsd', 'tag'].map((format) => type(`render ${given} --format ${format} --base /a`)),
      );
      assert.equal(answers[0]?.code, 2, given);
      assert.deepEqual(answers[0], answers[1]);
    }
  });

  it('takes the address from the environment where none is given', async () => {
    process.env['SPASM_BASE'] = 'https://env.example';
    try {
      const line = 'render posture-tip --format link';
      assert.match((await type(line)).out, /"https:\/\/env\.example\/site\/en\/posture-tip\.html"/);
      assert.match((await type(`${line} --base /given`)).out, /"\/given\/site\//);
    } finally {
      delete process.env['SPASM_BASE'];
    }
  });

  it('takes attributes, several at once or one by one, and the level of headings', async () => {
    const {out} = await type(
      'render spasm-cause-list --format tag --base /a --attr only=joint-wear single --attr open=all --heading-level 3',
    );
    assert.match(out, /<spasm-cause-list only="joint-wear" single="" open="all" heading-level="3">/);
  });

  it('keeps what stands behind the first equals sign of an attribute', async () => {
    const {error} = await type('render posture-tip --attr tip=a=b');
    assert.match(error, /given tip="a=b"/);
  });

  it('marks the language that was asked for', async () => {
    const {out} = await type('render posture-tip --format placeholder --base /a --lang en');
    assert.match(out, /data-lang="en"/);
  });

  it('puts a theme in, and writes a file', async () => {
    const {code, out} = await type([
      'render',
      'posture-tip',
      '--theme',
      file('theme.css'),
      '--out',
      file('tip.html'),
    ]);
    assert.deepEqual([code, out], [0, '']);
    assert.match(await readFile(file('tip.html'), 'utf8'), /style="--spasm-accent: #0b6e63"/);
  });

  const wrong: readonly [string, RegExp][] = [
    ['render', /missing required argument 'tag'/],
    ['render tips', /Allowed: spasm-overview, /],
    ['render posture-tip --format pdf', /Allowed: tag, placeholder, link, static, frame, dsd\.$/m],
    ['render posture-tip --format tag', /--format tag: given no --base or SPASM_BASE/],
    ['render posture-tip --base clinic.example --format link', /--base: given "clinic\.example", allowed/],
    ['render posture-tip --base javascript:alert(1) --format link', /--base: given "javascript/],
    [
      'render posture-tip --base /spasm?v=2 --format link',
      /--base: given "\/spasm\?v=2", .* without \? and #\n$/,
    ],
    ['render posture-tip --base //clinic.example --format link', /--base: given "\/\/clinic/],
    ['render posture-tip --lang tlh', /--lang: given tlh, allowed en\n/],
    ['render posture-tip --attr tip=x', /<posture-tip>: given tip="x", allowed/],
    ['render posture-tip --attr =x', /Allowed: name=value/],
    ['render posture-tip --heading-level 9', /given heading-level="9"/],
    [
      'render posture-tip --format link --base /a --theme x.css',
      /given --theme, allowed with tag, placeholder, static, dsd\n$/,
    ],
    ['render posture-tip --theme /none/x.css', /\/none\/x\.css: cannot be read \(ENOENT\)/],
    ['render posture-tip --out /none/x.html', /\/none\/x\.html: cannot be written \(ENOENT\)/],
    ['render posture-tip --colour red', /unknown option '--colour'/],
    ['publish', /unknown command 'publish'/],
  ];
  for (const [line, expected] of wrong) {
    it(`answers "${line}" with what is allowed, and 2`, async () => {
      const {code, out, error} = await type(line);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, expected);
      assert.doesNotMatch(error, /\n +at /);
    });
  }
});

describe('spasm-elements list', () => {
  it('names each tag with its attributes and their values', async () => {
    const {code, out} = await type('list');
    assert.equal(code, 0);
    for (const tag of tagNames) assert.ok(`\n${out}`.includes(`\n${tag}\n`), tag);
    assert.match(out, /\n {2}tip: one of change-position, .*ask-for-support\n {2}rotate: one of daily\n/);
    assert.match(out, /\n {2}single: no value\n/);
  });
});

describe('spasm-elements check', () => {
  it('reads standard input', async () => {
    const {code, out} = await type('check -', render('posture-tip'));
    assert.deepEqual([code, out], [0, '1. <posture-tip>, as static: shows its text, without script\n']);
  });

  it('answers 1 for a problem', async () => {
    const {code, out} = await type('check -', '<posture-tip></posture-tip>');
    assert.equal(code, 1);
    assert.match(out, /shows nothing/);
  });

  it('compares with what was pasted', async () => {
    const page = '<div data-spasm="posture-tip"><p>Tips</p></div>';
    const {code, out} = await type(['check', '-', '--script', '--snippet', file('pasted.html')], page);
    assert.equal(code, 1);
    assert.match(out, /removed: the attributes data-tip/);
    assert.equal((await type(['check', file('pasted.html'), '--script'])).code, 0);
  });

  it('answers 2 in one line where a page cannot be read', async () => {
    const {code, out, error} = await type('check -', '<div>'.repeat(20_000));
    assert.deepEqual(
      [code, out, error],
      [2, '', '-: cannot be read (its elements stand too deep in each other)\n'],
    );
  });

  it('answers 2 where there is no such file', async () => {
    const {code, error} = await type('check /none/page.html');
    assert.deepEqual([code, error], [2, '/none/page.html: cannot be read (ENOENT)\n']);
  });
});

describe('spasm-elements', () => {
  it('explains itself', async () => {
    for (const line of ['--help', 'render --help', 'check --help', 'help list']) {
      const {code, out, error} = await type(line);
      assert.deepEqual([code, error], [0, ''], line);
      assert.match(out, /^Usage: spasm-elements/, line);
    }
    assert.match((await type('--help')).out, /Exit codes: 0 good, 1 a problem was found, 2 wrong use/);
  });

  it('shows its help, as an error, when nothing is asked of it', async () => {
    const {code, out, error} = await type('');
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^Usage: spasm-elements/);
  });

  it('says its version', async () => {
    assert.match((await type('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });
});
