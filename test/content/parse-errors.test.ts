import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'yaml';

import {contentModule} from '../../build/content/module.js';
import {checkedTexts, renewedPlaces} from '../../build/content/review-record.js';
import {reviewsText} from '../../build/content/review-text.js';
import {ContentError, parseContentFile} from '../../build/content/yaml-file.js';
import {topicSchemas} from '../../src/content/schema.js';

const sources = `- id: N1
  title: "Back pain"
  publisher: "NHS"
  date: "no date given"
  language: en
  seen: second-hand
  accessed: "not recorded"
`;

const topic = `title: "Looking after your back"
items:
  - id: pillow
    title: "A pillow at night"
    summary:
      - text: "Try a pillow."
        facts: []
        basis: outside
        sources: [N1]
    body: []
`;

const recorded = renewedPlaces({}, checkedTexts('self-care', parse(topic) as object), '2026-01-01');
const reviews = reviewsText({en: recorded});

/** The lines of the error that stops the build when the topic is changed so. */
async function mistakes(from: string, to: string): Promise<string> {
  assert.ok(topic.includes(from), `the sample has no ${from}`);
  const files = new Map([
    ['content/en/self-care.yaml', topic.replace(from, to)],
    ['content/sources.yaml', sources],
    ['content/reviews.yaml', reviews],
  ]);
  const read = (path: string) => Promise.resolve(files.get(path) ?? '');
  try {
    await contentModule('content/en/self-care.yaml', read);
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.message;
  }
  return 'no mistake';
}

describe('a mistake in a content file', () => {
  it('is not seen in a right file', async () => {
    assert.equal(await mistakes('pillow', 'pillow'), 'no mistake');
  });

  it('is placed when the file is no YAML', async () => {
    assert.match(await mistakes('facts: []', 'facts: [A.def.1'), /^content\/en\/self-care\.yaml:\d+:\d+ /);
    assert.match(await mistakes('title: "A', 'title: "A" "'), /^content\/en\/self-care\.yaml:4:\d+ /);
  });

  it('is placed when a key stands twice', async () => {
    const message = await mistakes('    body: []', '    body: []\n    body: []');
    assert.match(message, /^content\/en\/self-care\.yaml:11:5 .*unique/);
  });

  it('is placed when an alias stands for nothing', async () => {
    assert.match(
      await mistakes('title: "Looking after your back"', 'title: *back'),
      /^content\/en\/self-care\.yaml:1:1 .*back/,
    );
  });

  it('names an unknown field, and the fields that are allowed', async () => {
    assert.equal(
      await mistakes('basis: outside', 'basis: outside\n        colour: red'),
      'content/en/self-care.yaml:9:9 items.0.summary.0.colour: this field is unknown; allowed is text, facts, basis, sources, fixed',
    );
  });

  it('names a wrong value, what was given and what is allowed', async () => {
    assert.equal(
      await mistakes('basis: outside', 'basis: sure'),
      'content/en/self-care.yaml:8:9 items.0.summary.0.basis: given is "sure"; allowed is one of stated, hedged, attributed, outside',
    );
  });

  it('names a field that is missing, at the place where it should stand', async () => {
    assert.match(
      await mistakes('        basis: outside\n', ''),
      /^content\/en\/self-care\.yaml:6:9 items\.0\.summary\.0\.basis: nothing is given; allowed is /,
    );
  });

  it('names an id that stands twice', async () => {
    const second = topic.slice(topic.indexOf('  - id'));
    assert.match(
      await mistakes('    body: []\n', `    body: []\n${second}`),
      /^content\/en\/self-care\.yaml:2:1 items: .*; allowed is each id once \(pillow stands twice\)$/,
    );
  });

  it('names a source that does not exist, and those that do', async () => {
    assert.equal(
      await mistakes('sources: [N1]', 'sources: [N1, N99]'),
      'content/en/self-care.yaml:9:23 items.0.summary.0.sources.1: given is "N99"; allowed is N1',
    );
  });

  it('names a sentence without a source', async () => {
    assert.match(
      await mistakes('sources: [N1]', 'sources: []'),
      /^content\/en\/self-care\.yaml:9:9 items\.0\.summary\.0\.sources: given is \[\]; allowed is at least one source$/,
    );
  });

  it('names markup, which would be shown letter by letter', async () => {
    assert.match(
      await mistakes('Try a pillow.', 'Try a <b>pillow</b>.'),
      /:6:9 .*text: given is .*; allowed is plain text without < or >$/,
    );
  });

  it('names an id that is not made of words', async () => {
    assert.match(
      await mistakes('id: pillow', 'id: Pillow Case'),
      /:3:5 items\.0\.id: given is "Pillow Case"; allowed is an id /,
    );
  });

  it('is listed line by line when there are several', async () => {
    const message = await mistakes(
      'basis: outside\n        sources: [N1]',
      'basis: sure\n        sources: 7',
    );
    assert.deepEqual(
      message.split('\n').map((line) => /^\S+/.exec(line)?.[0]),
      ['content/en/self-care.yaml:8:9', 'content/en/self-care.yaml:9:9'],
    );
  });

  it('is seen in the bibliography too', async () => {
    const read = () => Promise.resolve(sources.replace('seen: second-hand', 'seen: maybe'));
    await assert.rejects(contentModule('content/sources.yaml', read), {
      name: 'ContentError',
      message:
        'content/sources.yaml:6:3 0.seen: given is "maybe"; allowed is one of read, in part, second-hand',
    });
  });

  it('keeps a long value out of the message', () => {
    assert.throws(
      () => parseContentFile('f.yaml', `title: ["${'long '.repeat(100)}"]`, topicSchemas['self-care']),
      (error: unknown) =>
        error instanceof ContentError && error.message.split('\n').every((line) => line.length < 250),
    );
  });
});

describe('a file that is no topic', () => {
  it('is named, with the topics that are allowed', async () => {
    await assert.rejects(
      contentModule('content/en/poems.yaml', () => Promise.resolve('title: "Poems"')),
      /content\/en\/poems\.yaml: no such topic; allowed are overview, causes, /,
    );
  });
});
