import {expect, fixture, html} from '@open-wc/testing';
import {upgradeIn} from '../../src/embed/upgrade.js';
import {define} from '../../src/internal/define.js';
import {record, seen} from '../helpers/dom.js';
import {itemOf, tags, type AnyTag} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';
import {causes} from '../../src/content/causes.js';

const disc = itemOf(causes.items, 'disc-problem').title;

/** Puts markup into the page as an editor would, and upgrades it. */
async function write(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  upgradeIn(place, undefined);
  for (const tag of tagsIn(place)) await tag.updateComplete;
  return place;
}

function tagsIn(place: ParentNode): readonly AnyTag[] {
  return [...place.querySelectorAll<AnyTag>(tags.map(({tag}) => tag).join())];
}

function onlyTag(place: ParentNode): AnyTag {
  const [tag, ...others] = tagsIn(place);
  if (!tag || others.length > 0) throw new Error(`there are ${others.length + (tag ? 1 : 0)} tags`);
  return tag;
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
}

const untouched: Readonly<Record<string, string>> = {
  'with the attribute of another library': '<div data-spasms="cause-list"><p>Text</p></div>',
  'with a class instead': '<div class="data-spasm spasm-cause-list"><p>Text</p></div>',
  'that opts out': '<div data-spasm="cause-list" data-spasm-ignore=""><p>Text</p></div>',
  'in a part that opts out':
    '<section data-spasm-ignore=""><div><div data-spasm="cause-list"><p>Text</p></div></div></section>',
  'in an editor': '<div contenteditable="true"><div data-spasm="cause-list"><p>Text</p></div></div>',
  'in a template': '<template><div data-spasm="cause-list"><p>Text</p></div></template>',
  'as text': '<pre>&lt;div data-spasm="cause-list"&gt;</pre>',
};

const refused: Readonly<Record<string, readonly [markup: string, said: RegExp]>> = {
  'an unknown name': [
    '<div data-spasm="cause-lists"><p>Text</p></div>',
    /^<div>: given data-spasm="cause-lists", allowed [a-z-]+, [a-z-]+, /,
  ],
  'no name': ['<div data-spasm=""><p>Text</p></div>', /^<div>: given data-spasm="", allowed [a-z-]+, /],
  'a name of every object': [
    '<div data-spasm="constructor"><p>Text</p></div>',
    /^<div>: given data-spasm="constructor", allowed [a-z-]+, /,
  ],
  markup: [
    '<div data-spasm="&quot;&gt;&lt;img src=x onerror=1&gt;"><p>Text</p></div>',
    /^<div>: given data-spasm=".+", allowed [a-z-]+, /,
  ],
  'an element that cannot hold a heading': [
    '<span data-spasm="cause-list">Text</span>',
    /^<span>: given data-spasm="cause-list", allowed on div, section, article, aside$/,
  ],
};

describe('a placeholder', () => {
  const warnings = watchWarnings();

  for (const {tag, good, title} of tags) {
    for (const name of new Set([tag, tag.replace('spasm-', '')])) {
      it(`called ${name} becomes <${tag}> with its attributes, around its own content`, async () => {
        const attributes = {'heading-level': '4', ...good};
        const data = Object.entries(attributes).map(([key, value]) => `data-${key}="${value}"`);
        const place = await write(
          `<div class="theirs" data-spasm="${name}" ${data.join(' ')}><p>Fallback</p></div>`,
        );
        const element = onlyTag(place);
        expect(element.localName).to.equal(tag);
        expect(attributesOf(element)).to.deep.equal(attributes);
        expect(seen(element)).to.contain(title).and.not.to.contain('Fallback');
        expect(element.innerHTML).to.equal('<p>Fallback</p>');
      });
    }
  }

  it('stays as it is around the tag, for the styles and scripts of the page', async () => {
    const place = await write(
      '<aside id="theirs" class="box" style="color: red" data-spasm="posture-tip" data-aos="fade"></aside>',
    );
    const placeholder = place.firstElementChild;
    expect(placeholder?.localName).to.equal('aside');
    expect(attributesOf(placeholder ?? place)).to.deep.equal({
      id: 'theirs',
      class: 'box',
      style: 'color: red',
      'data-spasm': 'posture-tip',
      'data-aos': 'fade',
    });
    expect(attributesOf(onlyTag(place))).to.deep.equal({});
  });

  it('gives attributes that are there or not by being there', async () => {
    const element = onlyTag(await write('<div data-spasm="cause-list" data-filterable></div>'));
    expect([element.hasAttribute('filterable'), element.hasAttribute('single')]).to.deep.equal([true, false]);
  });

  it('moves the very nodes of its content, which keep what scripts have given them', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML =
      '<div data-spasm="posture-tip">Words <p>and <a href="#x">a link</a></p><!-- note --></div>';
    const placeholder = place.firstElementChild;
    const nodes = [...(placeholder?.childNodes ?? [])];
    upgradeIn(place, undefined);
    expect([...onlyTag(place).childNodes]).to.deep.equal(nodes);
    expect([...(placeholder?.childNodes ?? [])]).to.deep.equal([onlyTag(place)]);
  });

  it('shows its own content when the tag cannot show what was asked for', async () => {
    const element = onlyTag(
      await write('<div data-spasm="risk-factor-card" data-factor="gone"><p id="own">Own</p></div>'),
    );
    expect(element.querySelector('#own')?.checkVisibility()).to.equal(true);
    expect(warnings.take()).to.have.length(1);
  });

  it('is upgraded once, whatever the number of times', async () => {
    const place = await write('<div data-spasm="cause-list" data-only="disc-problem"><p>Fallback</p></div>');
    const element = onlyTag(place);
    const before = place.innerHTML;
    upgradeIn(place, undefined);
    upgradeIn(element, undefined);
    expect(onlyTag(place)).to.equal(element);
    expect(place.innerHTML).to.equal(before);
    expect(seen(element)).to.contain(disc);
  });

  it('is upgraded once when a page was stored with the tag in it', async () => {
    const stored = (await write('<div data-spasm="posture-tip"><p>Fallback</p></div>')).innerHTML;
    const place = await write(stored);
    expect(onlyTag(place).innerHTML).to.equal('<p>Fallback</p>');
  });

  it('in another one is the content of that', async () => {
    const place = await write(
      '<div data-spasm="posture-tip"><div data-spasm="risk-factor-card" data-factor="age"><p>In</p></div></div>',
    );
    expect(onlyTag(place).localName).to.equal('posture-tip');
  });

  it('in a tag is the content of that', async () => {
    const place = await write('<posture-tip><div data-spasm="cause-list"><p>In</p></div></posture-tip>');
    expect(onlyTag(place).localName).to.equal('posture-tip');
  });

  for (const [what, markup] of Object.entries(untouched)) {
    it(`${what} is left alone`, async () => {
      expect((await write(markup)).innerHTML).to.equal(markup);
    });
  }

  for (const [what, [markup, said]] of Object.entries(refused)) {
    it(`with ${what} is left alone, and the page is told`, async () => {
      const errors = record(document, 'spasm-error');
      const place = await write(markup);
      upgradeIn(place, undefined);
      const [line = '', ...others] = warnings.take();
      expect(line).to.match(said);
      expect(others).to.have.length(0);
      expect(errors[0]?.message).to.equal(line);
      expect(place.innerHTML).to.equal(markup);
      expect(tagsIn(place)).to.have.length(0);
    });
  }

  it('takes hostile values as the text that they are', async () => {
    const value = '"><img src=x onerror="top.forged = true"><script>top.forged = true</script>';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const placeholder = document.createElement('div');
    placeholder.dataset['spasm'] = 'cause-list';
    for (const name of [
      'only',
      'headingLevel',
      'lang',
      'onclick',
      'style',
      'is',
      'innerHTML',
      'constructor',
    ]) {
      placeholder.dataset[name] = value;
    }
    place.append(placeholder);
    upgradeIn(place, undefined);
    const element = onlyTag(place);
    await element.updateComplete;
    expect(attributesOf(element)).to.deep.equal({only: value, 'heading-level': value, lang: value});
    expect(element.childNodes).to.have.length(0);
    expect('forged' in window).to.equal(false);
    expect(warnings.take()).to.have.length(2);
  });

  it('may be there a thousand times', async () => {
    class Small extends HTMLElement {}
    define('spasm-small', Small);
    const place = await write('<div data-spasm="small"><p>Fallback</p></div>'.repeat(1000));
    const made = [...place.querySelectorAll('div > spasm-small > p')];
    expect(made).to.have.length(1000);
    expect(place.querySelectorAll('*')).to.have.length(3000);
  });
});
