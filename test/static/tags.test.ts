import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {toString} from 'hast-util-to-string';
import {markedText, plainText} from '../../src/content/text.js';
import {regionIds, sectionIds} from '../../src/content/vocabulary.js';
import {content, elements, render, texts, words} from './support.js';

/** Ids of the items, which stand on their headings and terms. */
const idsOf = (html: string) =>
  elements(html, 'h2', 'h3', 'h4', 'dt').flatMap(({properties: {id}}) => id ?? []);
/** What the open disclosures are called. */
const openIn = (html: string) =>
  elements(html, 'details')
    .filter(({properties: {open}}) => open)
    .flatMap(({children}) => children)
    .flatMap((child) =>
      'tagName' in child && child.tagName === 'summary' ? child.properties['ariaLabel'] : [],
    );

describe('<spasm-cause-list> without script', () => {
  it('shows what a spasm is and all causes, closed', () => {
    const html = render('spasm-cause-list');
    assert.deepEqual(
      idsOf(html),
      [...content.overview.items, ...content.causes.items].map(({id}) => `spasm-${id}`),
    );
    assert.deepEqual(openIn(html), []);
  });

  it('shows what was asked for alone', () => {
    assert.deepEqual(idsOf(render('spasm-cause-list', {only: 'disc-problem, joint-wear'})), [
      'spasm-joint-wear',
      'spasm-disc-problem',
    ]);
    assert.ok(!idsOf(render('spasm-cause-list', {exclude: 'joint-wear'})).includes('spasm-joint-wear'));
    const neck = content.causes.items.filter(({regions}) => regions.includes('neck'));
    assert.deepEqual(
      idsOf(render('spasm-cause-list', {region: 'neck'})),
      neck.map(({id}) => `spasm-${id}`),
    );
  });

  it('opens what was asked for', () => {
    assert.deepEqual(openIn(render('spasm-cause-list', {open: 'joint-wear'})), [
      'Read more: Joint wear in the spine (osteoarthritis)',
    ]);
    assert.equal(openIn(render('spasm-cause-list', {open: 'all'})).length, 12);
    assert.deepEqual(openIn(render('spasm-cause-list', {open: 'all', single: ''})), [
      'Read more: What is a back spasm?',
    ]);
  });

  it('names the sources of each cause', () => {
    const html = render('spasm-cause-list', {only: 'joint-wear'});
    assert.equal(texts(html, 'p').filter((text) => text.startsWith('Sources:')).length, 1);
  });
});

describe('the cards without script', () => {
  it('show the one that was asked for', () => {
    assert.equal(texts(render('spasm-cause-card', {cause: 'disc-problem'}), 'h2')[0], 'A disc that bulges');
    assert.equal(texts(render('risk-factor-card', {factor: 'age'}), 'h2')[0], 'Age');
    assert.equal(texts(render('posture-tip', {tip: 'warm-up'}), 'h2')[0], 'Warm up before sport.');
  });

  it('show all under their title when none was asked for', () => {
    for (const [tag, {title, items}] of [
      ['spasm-cause-card', content.causes],
      ['risk-factor-card', content.riskFactors],
      ['posture-tip', content.postureTips],
    ] as const) {
      const html = render(tag);
      assert.deepEqual(texts(html, 'h2'), [title]);
      assert.deepEqual(
        texts(html, 'h3').slice(0, items.length),
        items.map((item) => item.title),
      );
    }
  });

  it('say whether a risk can be changed', () => {
    assert.match(
      words(render('risk-factor-card', {factor: 'age'})),
      /Can you change it\? No\. You cannot change/,
    );
  });

  it('show the tips for the people that were asked for', () => {
    const shown = texts(render('posture-tip', {audience: 'pregnancy'}), 'h3');
    const meant = content.postureTips.items.filter(({audiences}) => audiences.includes('pregnancy'));
    assert.deepEqual(
      shown.slice(0, -3),
      meant.map(({title}) => title),
    );
  });
});

describe('<risk-factor-list> without script', () => {
  it('has the risks, then the other factors', () => {
    const html = render('risk-factor-list');
    assert.deepEqual(texts(html, 'h2'), [content.riskFactors.title]);
    assert.ok(texts(html, 'h3').includes(content.contributingFactors.title));
    assert.ok(idsOf(html).includes('spasm-age') && idsOf(html).includes('spasm-muscles'));
  });

  it('shows only what can be changed, or what was asked for', () => {
    const changeable = content.riskFactors.items.filter((item) => ['yes', 'often'].includes(item.changeable));
    assert.ok(changeable.length > 0);
    assert.deepEqual(
      idsOf(render('risk-factor-list', {changeable: 'often yes'})),
      changeable.map(({id}) => `spasm-${id}`),
    );
    assert.deepEqual(idsOf(render('risk-factor-list', {only: 'age'})), ['spasm-age']);
    assert.deepEqual(idsOf(render('risk-factor-list', {only: 'age muscles', exclude: 'age'})), [
      'spasm-muscles',
    ]);
  });
});

describe('<spasm-back-map> without script', () => {
  const {phrases, causes} = content;

  it('lists the causes of each part of the body, and those of none', () => {
    const html = render('spasm-back-map');
    const titles = [...regionIds.map((id) => phrases.mapRegions[id]), phrases.mapElsewhere];
    assert.deepEqual(texts(html, 'h3').slice(0, titles.length), titles);
    for (const {title, regions} of causes.items) {
      const lines = texts(html, 'li').filter((text) => text.startsWith(`${title} – `));
      assert.equal(lines.length, Math.max(1, regions.length), title);
    }
  });

  it('shows one part alone, and says which places we chose', () => {
    const html = render('spasm-back-map', {region: 'leg'});
    assert.deepEqual(texts(html, 'h3').slice(0, 2), [phrases.mapRegions.leg, phrases.mapElsewhere]);
    const ours = causes.items.filter(({editorRegions}) => editorRegions?.includes('leg'));
    assert.equal(texts(html, 'em').filter((text) => text === phrases.mapOurChoice).length, ours.length);
  });
});

describe('<spasm-care-guide> without script', () => {
  const html = render('spasm-care-guide', {
    phone: '+44 20 0000 0000',
    'emergency-phone': '999',
    tier: 'routine',
  });

  it('never folds the signs, whatever tier is asked for', () => {
    const folded = elements(html, 'details').map((each) => JSON.stringify(each));
    for (const {signs} of content.care.tiers)
      for (const sign of signs.map(markedText))
        assert.ok(!folded.some((text) => text.includes(plainText(sign))), sign);
    assert.deepEqual(
      texts(html, 'h3').slice(0, 3),
      content.care.tiers.map(({title}) => title),
    );
  });

  it('has the numbers of the clinic as links, in the tiers that they are for', () => {
    const calls = elements(html, 'a').flatMap(({properties: {href}}) => href ?? []);
    assert.deepEqual(calls.slice(0, 3), ['tel:999', 'tel:+442000000000', 'tel:+442000000000']);
    assert.ok(texts(html, 'a').includes('Call 999'));
    assert.doesNotMatch(render('spasm-care-guide'), /tel:/);
  });

  it('has self-care', () => {
    assert.ok(texts(html, 'h3').includes(content.selfCare.title));
    for (const {title} of content.selfCare.items) assert.ok(texts(html, 'h4').includes(title), title);
  });
});

describe('the other tags without script', () => {
  it('has boxes to tick on paper in <spasm-checklist>', () => {
    const html = render('spasm-checklist', {only: 'age muscles'});
    assert.deepEqual(texts(html, 'li').slice(0, 2), ['☐ Age', '☐ Weak or stiff muscles']);
    const ticked = elements(html, 'ul').filter((each) => toString(each).includes('☐'));
    assert.equal(ticked.length, 3);
    // One mark for each item, not two.
    for (const {properties} of ticked) assert.equal(properties['style'], 'list-style-type: none');
    assert.ok(texts(html, 'h3').includes(content.phrases.checklistQuestions));
    assert.ok(texts(html, 'li').filter((text) => /^☐ .*\?$/.test(text)).length > 2);
  });

  it('explains each word in <spasm-glossary>, or those asked for', () => {
    assert.equal(texts(render('spasm-glossary'), 'dt').length, content.glossary.items.length);
    assert.deepEqual(texts(render('spasm-glossary', {only: 'disc'}), 'dt'), ['Disc']);
  });

  it('keeps <spasm-glossary> in the order of the alphabet', () => {
    const shown = texts(render('spasm-glossary'), 'dt');
    assert.deepEqual(shown, [...shown].sort(new Intl.Collator('en').compare));
  });

  it('can be led to by the address of an item', () => {
    assert.deepEqual(idsOf(render('spasm-cause-card', {cause: 'disc-problem'})), ['spasm-disc-problem']);
    assert.ok(idsOf(render('risk-factor-card')).includes('spasm-age'));
    assert.ok(idsOf(render('spasm-glossary')).includes('spasm-disc'));
  });

  it('says what a spasm is in <spasm-overview>', () => {
    assert.deepEqual(texts(render('spasm-overview'), 'h2'), ['What is a back spasm?']);
  });

  it('has all parts in <spasm-guide>, with a list of contents', () => {
    const html = render('spasm-guide');
    assert.deepEqual(
      texts(html, 'h3').filter((title) => texts(html, 'a').includes(title)),
      texts(html, 'a').slice(0, 7),
    );
    assert.equal(texts(html, 'dt').length, content.glossary.items.length);
  });

  it('has the numbers of the clinic in <spasm-guide>, and its parts where an address leads', () => {
    const html = render('spasm-guide', {phone: '020 7946 0000', 'emergency-phone': '999'});
    const calls = elements(html, 'a').flatMap(({properties: {href}}) => href ?? []);
    assert.ok(calls.includes('tel:999') && calls.includes('tel:02079460000'));
    const places = elements(html, 'section').flatMap(({properties: {id}}) => id ?? []);
    assert.deepEqual(
      places,
      sectionIds.map((id) => `spasm-${id}`),
    );
  });

  it('tells the signs once in <spasm-guide>, with a way to them from the list to tick', () => {
    const {care, checklist} = content;
    const html = render('spasm-guide');
    for (const {title} of care.tiers) assert.equal(html.split(`>${title}</h`).length, 2, title);
    const [, list = ''] = html.split(`>${checklist.title}</h`);
    assert.ok(list.indexOf(`<a href="#spasm-care">${care.title}</a>`) > 0);
    assert.ok(list.indexOf('#spasm-care') < list.indexOf(content.phrases.checklistQuestions));
    assert.match(render('spasm-guide', {sections: 'checklist'}), new RegExp(`>${care.tiers[0]?.title}</h`));
  });

  it('has the parts asked for in <spasm-guide>, and the signs all the same', () => {
    const html = render('spasm-guide', {sections: 'overview posture-tips'});
    assert.deepEqual(texts(html, 'a').slice(0, 2), ['What is a back spasm?', 'Everyday tips for your back']);
    assert.ok(texts(html, 'summary').includes(content.care.title));
  });
});
