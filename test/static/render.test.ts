import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {markedText, plainText} from '../../src/content/text.js';
import {tagNames} from '../../src/static/tags.js';
import {content, elements, render, texts, words} from './support.js';

const allowedElements = new Set(
  'section nav h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd details summary a cite strong em'.split(' '),
);

describe('the static HTML of every tag', () => {
  for (const tag of tagNames) {
    const html = render(tag);

    it(`holds no element of ${tag} that a filter would take`, () => {
      const names = [...html.matchAll(/<([a-z\d]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        names.filter((name) => !allowedElements.has(name)),
        [],
      );
    });

    it(`says in ${tag} when to get help, in every tier, with every sign`, () => {
      const text = words(html);
      for (const {title, action, signs} of content.care.tiers)
        for (const line of [title, action, ...signs.map(markedText)])
          assert.ok(text.includes(plainText(line)), line);
    });

    it(`ends ${tag} with what it is, who has checked it, and where it comes from`, () => {
      const {general, unreviewed, origin} = content.meta;
      assert.deepEqual(texts(html, 'p').slice(-3), [general, unreviewed, origin]);
      assert.equal(texts(html, 'details').at(-1)?.includes(origin), true);
      assert.equal(texts(html, 'summary').at(-1), content.phrases.sourcesLabel);
      assert.ok(texts(html, 'li').some((text) => text.startsWith('Back pain (NHS)')));
    });

    it(`puts help in ${tag} before the words explained, and lets it stand out`, () => {
      const all = texts(html, 'summary');
      const [help, terms] = [content.care.title, content.glossary.title].map((title) => all.indexOf(title));
      if (help === undefined || terms === undefined || help < 0) return;
      assert.ok(terms < 0 || help < terms);
      assert.ok(texts(html, 'strong').includes(content.care.title));
    });

    it(`leaves no term mark in ${tag}`, () => {
      assert.doesNotMatch(words(html), /[{}|]/);
    });

    it(`steps down the headings of ${tag} one by one, from any level`, () => {
      for (const start of [1, 2, 4]) {
        const levels = elements(
          render(tag, {'heading-level': `${start}`}),
          'h1',
          'h2',
          'h3',
          'h4',
          'h5',
          'h6',
        ).map(({tagName}) => Number(tagName[1]));
        assert.equal(levels[0], start);
        levels.reduce((before, level) => {
          assert.ok(level >= start && level <= before + 1, `h${level} after h${before}`);
          return level;
        });
      }
    });

    it(`gives each id of ${tag} once, and no link of the page leads nowhere`, () => {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, target = ''] of html.matchAll(/href="#([^"]+)"/g))
        assert.ok(ids.includes(target), target);
    });
  }

  it('names its language and its tag', () => {
    const [section] = elements(render('posture-tip'), 'section');
    assert.deepEqual(section?.properties, {lang: 'en', dataSpasmStatic: 'posture-tip'});
  });

  it('has a way to report a problem, where the clinic gives one', () => {
    const html = render('posture-tip', {'report-href': 'mailto:web@clinic.example'});
    const link = elements(html, 'a').find(({properties: {href}}) => href === 'mailto:web@clinic.example');
    assert.ok(link);
    assert.ok(texts(html, 'p').includes(content.phrases.reportProblem));
    assert.ok(!words(render('posture-tip')).includes(content.phrases.reportProblem));
  });

  it('opens the way to help below a serious cause that is shown alone', () => {
    const isOpen = (cause: string) =>
      elements(render('spasm-cause-card', {cause}), 'details').some(({properties: {open}}) => open);
    const serious = content.causes.items.filter(({helpOpen}) => helpOpen);
    assert.ok(serious.length > 0);
    for (const {id} of serious) assert.ok(isOpen(id), id);
    assert.ok(!isOpen('disc-problem'));
  });

  it('explains the words that it uses, and no others', () => {
    const terms = texts(render('risk-factor-card', {factor: 'age'}), 'dt');
    assert.ok(terms.includes('Disc'));
    assert.ok(!terms.includes('Whiplash'));
    assert.ok(terms.length < content.glossary.items.length);
  });
});

describe('the text', () => {
  it('cannot become markup', () => {
    const [first, ...rest] = content.causes.items;
    assert.ok(first);
    const evil = {...first, title: '<img src=x onerror=alert(1)>', summary: '</section><script>x</script>'};
    const html = render(
      'spasm-cause-list',
      {},
      {content: {...content, causes: {...content.causes, items: [evil, ...rest]}}},
    );
    assert.equal(elements(html, 'img', 'script').length, 0);
    assert.ok(texts(html, 'h3').includes(evil.title));
    assert.ok(texts(html, 'p').includes(evil.summary));
  });

  it('cannot leave an attribute', () => {
    const html = render('spasm-overview', {}, {theme: {'--spasm-font': '"x" onclick="alert(1)'}});
    const [section] = elements(html, 'section');
    assert.deepEqual(Object.keys(section?.properties ?? {}).sort(), ['dataSpasmStatic', 'lang', 'style']);
  });
});

describe('the review line', () => {
  const claim = {
    'reviewed-by': 'A. Reviewer',
    'reviewed-role': 'physiotherapist',
    'reviewed-on': '2091-01-15',
    'review-due': '2092-01-15',
  };
  // Later than any change of the text, which would set a review back.
  const options = {today: new Date('2091-06-01')};

  it('names who has checked the text', () => {
    const text = words(render('posture-tip', claim, options));
    assert.match(
      text,
      /Checked by A\. Reviewer, physiotherapist, on 15 January 2091\. The next check is due by/,
    );
    assert.ok(!text.includes(content.meta.unreviewed));
  });

  it('does not count a check of a text that has changed since', () => {
    const early = {...claim, 'reviewed-on': '2020-01-15', 'review-due': '2030-01-15'};
    assert.match(
      words(render('posture-tip', early)),
      /The text has changed since it was checked on 15 January 2020/,
    );
  });

  it('says when the check is out of date', () => {
    assert.match(words(render('posture-tip', claim, {today: new Date('2092-02-01')})), /out of date/);
  });

  it('does not take a name with a gap in it for a term', () => {
    assert.match(
      words(render('posture-tip', {...claim, 'reviewed-by': 'A {disc} B'}, options)),
      /Checked by A \{disc\} B,/,
    );
  });
});
