import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {filterWithWordPress, type WordPressAnswer} from '../../build/cms/wordpress.js';
import {oEmbedAnswer} from '../../build/site/oembed.js';
import {tagNames} from '../../src/static/tags.js';
import {section} from '../package/support/readme.js';
import {elements, render} from '../static/support.js';

const theme = {'--spasm-accent': '#0b6e63', '--spasm-font': 'Georgia, serif', '--spasm-size': '18px'};
const review = {
  'reviewed-by': 'A. Reviewer',
  'reviewed-role': 'nurse',
  'reviewed-on': '2025-01-15',
  'review-due': '2030-01-15',
  'report-href': 'mailto:web@clinic.example',
};

const snippets: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tagNames.map((tag) => [tag, render(tag)])),
  'with a theme': render('spasm-cause-list', {open: 'all', region: 'neck'}, {theme}),
  'with phone numbers and a review': render('spasm-care-guide', {phone: '+44 20 0000 0000', ...review}),
};

describe("WordPress's filters", () => {
  let answer: WordPressAnswer;

  before(async () => {
    answer = await filterWithWordPress(snippets);
  });

  it('are the real ones', async () => {
    assert.match(answer.version, /^\d+\.\d+/);
    const {kses, wpautop} = await filterWithWordPress({x: 'a <script>b</script><b onclick="c">d</b>\n\ne'});
    assert.equal(kses['x'], 'a b<b>d</b>\n\ne');
    assert.match(wpautop['x'] ?? '', /^<p>a [^]*<\/p>\n<p>e<\/p>\n$/);
  });

  it('keep the frame of an oEmbed answer, and allow it what the README says', async () => {
    const address = 'https://clinic.example/spasm/site/en/posture-tip.html';
    const site = {siteTitle: 'Back', siteAddress: 'https://clinic.example/spasm/site/en/'};
    const given = JSON.parse(oEmbedAnswer({...site, title: 'A tip', address, height: 560})) as {html: string};
    const {embeds} = await filterWithWordPress({}, {[address]: given.html});
    const [frame] = elements(embeds[address] ?? '', 'iframe');
    assert.equal(frame?.properties['src'], `${address}#?secret=secret`);
    assert.equal(frame.properties['height'], 560);
    assert.deepEqual(frame.properties['sandbox'], ['allow-scripts']);
    assert.doesNotMatch(embeds[address] ?? '', /style=|blockquote/);
    assert.match(section('### Frames'), /it shows the frame, allows it\s+scripts alone,/);
  });

  for (const [name, html] of Object.entries(snippets)) {
    it(`save ${name} unchanged for authors without rights`, () => {
      assert.equal(answer.kses[name], html);
    });

    it(`show ${name} unchanged, but for its indentation, in the classic editor`, () => {
      const lines = (text = '') => text.split('\n').map((line) => line.trim());
      assert.deepEqual(lines(answer.wpautop[name]), lines(html));
    });
  }
});
