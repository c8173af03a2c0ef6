import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {addressOf, type Answer} from '../../build/browsers/answers.js';
import {care, meta} from '../../src/content/common.js';
import {find, findAll, record, seen, until} from '../helpers/dom.js';
import {clinicName, fileWith, release, watchFetch, wordsWith} from '../helpers/own-words.js';
import {make, tagNamed, tags, type AnyTag, type TagCase} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const card = tagNamed('risk-factor-card');
let count = 0;

/** A name that no other test uses. */
function unique(what: string): string {
  count += 1;
  return `${what}-${count}`;
}

async function show(src: string | null, each: TagCase = card): Promise<AnyTag> {
  const element = make(each, src === null ? {} : {'content-src': src});
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const shows = (element: AnyTag, text: string) => () => seen(element).includes(text);
const has = (element: AnyTag, text: string) => until(shows(element, text), `it shows ${text}`);

describe('content-src', () => {
  const warnings = watchWarnings();
  const watched = watchFetch();

  for (const each of tags) {
    it(`changes what <${each.tag}> shows, and says whose words they are`, async () => {
      const title = unique('Our title');
      const element = await show(fileWith(wordsWith(title)), each);
      await has(element, title);
      expect(seen(element)).to.contain(clinicName);
      expect(seen(element)).to.contain(`Some of this text was written by ${clinicName}.`);
    });
  }

  it('shows our text until the file is there', async () => {
    const [title, held] = [unique('Late title'), unique('late')];
    const element = await show(fileWith(wordsWith(title), {held}));
    expect(seen(element)).to.contain(card.title);
    expect(seen(element)).not.to.contain(title);
    await release(held, shows(element, title));
  });

  it('asks for the file without cookies and without saying where the reader is', async () => {
    const title = unique('Discreet');
    await has(await show(fileWith(wordsWith(title))), title);
    const init: RequestInit = watched.requests[0]?.init ?? {};
    const {credentials, mode, redirect, referrerPolicy} = init;
    expect({credentials, mode, redirect, referrerPolicy}).to.deep.equal({
      credentials: 'omit',
      mode: 'cors',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
  });

  it('asks once for all tags of a page that name the same file', async () => {
    const title = unique('Shared');
    const src = fileWith(wordsWith(title));
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.append(...tags.flatMap((each) => [1, 2, 3].map(() => make(each, {'content-src': src}))));
    for (const element of [...parent.children] as AnyTag[]) {
      await element.updateComplete;
      await has(element, title);
    }
    await has(await show(`${src}#part`), title);
    expect(watched.requests).to.have.length(1);
  });

  it('takes an address that is relative to the page', async () => {
    const title = unique('Relative');
    const base = document.createElement('base');
    base.href = '/answers/';
    document.head.append(base);
    const element = await show(fileWith(wordsWith(title)).slice('/answers/'.length));
    await has(element, title);
    base.remove();
  });

  it('takes a file of another origin that allows it', async () => {
    const title = unique('Elsewhere');
    const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const src = fileWith(wordsWith(title), {cors: true});
    await has(await show(`http://${other}:${location.port}${src}`), title);
  });

  it('lets the last of several addresses win, in whatever order the answers come', async () => {
    const [first, last] = [unique('First'), unique('Last')];
    const element = await show(fileWith(wordsWith(first), {held: first}));
    await until(() => watched.requests.length === 1, 'the first is asked for');
    element.setAttribute('content-src', fileWith(wordsWith(last), {held: last}));
    await until(() => watched.requests.length === 2, 'both are asked for');
    expect(watched.requests[0]?.init.signal?.aborted).to.equal(true);
    await release(last, shows(element, last));
    await release(first, () => true);
    await element.updateComplete;
    expect(seen(element)).to.contain(last).and.not.to.contain(first);
  });

  it('gives our text back when it is taken away', async () => {
    const title = unique('Gone');
    const element = await show(fileWith(wordsWith(title)));
    await has(element, title);
    element.removeAttribute('content-src');
    await element.updateComplete;
    expect(seen(element)).to.contain(card.title).and.not.to.contain(clinicName);
  });

  it('ends the request when the last tag that waits is removed, and asks anew when it is back', async () => {
    const [title, held] = [unique('Back'), unique('removed')];
    const element = await show(fileWith(wordsWith(title), {held}));
    const {parentElement} = element;
    await until(() => watched.requests.length === 1, 'it is asked for');
    const second = element.cloneNode() as AnyTag;
    element.after(second);
    await second.updateComplete;
    // What the second tag loads before it asks is there now; this comes after it in the queue.
    await import('../../src/internal/content-check.js');
    await nextFrame();
    element.remove();
    expect(watched.requests[0]?.init.signal?.aborted).to.equal(false);
    second.remove();
    expect(watched.requests[0]?.init.signal?.aborted).to.equal(true);
    expect(warnings.take()).to.deep.equal([]);
    parentElement?.append(element);
    await release(held, shows(element, title));
  });

  it('keeps its words when the tag is moved, without another request', async () => {
    const title = unique('Moved');
    const element = await show(fileWith(wordsWith(title)));
    await has(element, title);
    (await fixture<HTMLElement>(html`<section></section>`)).append(element);
    await element.updateComplete;
    expect(seen(element)).to.contain(title);
    expect(watched.requests).to.have.length(1);
  });

  it('waits with a complaint about an id that the clinic may add', async () => {
    const held = unique('ids');
    const own = {title: 'Our own cause', summary: 'We see it here.'};
    const words = {clinic: {name: clinicName}, causes: {'our-own': own}};
    const list = make(tagNamed('spasm-cause-list'), {
      only: 'our-own',
      open: 'our-own',
      'content-src': fileWith(words, {held}),
    });
    (await fixture<HTMLElement>(html`<div></div>`)).append(list);
    await list.updateComplete;
    await release(held, shows(list, 'We see it here.'));
    expect(seen(list).replace(/[\u2068\u2069]/g, '')).to.contain(`Added by ${clinicName}`);
    expect(findAll(list, '[part="item"]')).to.have.length(1);
    expect(findAll(list, '[part="item"] [part="source"]')).to.have.length(0);
  });

  it('complains of an unknown id once the words are there', async () => {
    const element = await show(fileWith(wordsWith(unique('Words'))));
    element.setAttribute('factor', 'unknown-to-all');
    const errors = record(element, 'spasm-error');
    await until(() => errors.length === 1, 'it tells');
    expect(warnings.take().join()).to.contain('unknown-to-all');
  });
});

const html404 = '<!doctype html><title>Log in</title><img src=x onerror="top.forged = true">';
const good = JSON.stringify(wordsWith('never seen'));

/** What a server may do, and what is then told. */
const failures: Readonly<Record<string, readonly [Answer, RegExp]>> = {
  'status 404': [{status: 404, body: good}, /status 404/],
  'status 403': [{status: 403, body: good}, /status 403/],
  'status 500': [{status: 500, body: good}, /status 500/],
  'status 204': [{status: 204}, /status 204/],
  'a redirect to another origin': [{status: 302, location: 'https://example.invalid/'}, /without a redirect/],
  'a redirect to this origin': [{status: 301, location: fileWith(wordsWith('x'))}, /without a redirect/],
  'a login page': [{body: html404, type: 'text/html'}, /JSON file/],
  'a warning before the JSON': [{body: `<b>Warning</b>: include(): ${good}`}, /JSON file/],
  'nothing at all': [{body: ''}, /JSON file/],
  'JSON that ends too early': [{body: good.slice(0, -5)}, /JSON file/],
  'a call of a function': [{body: `callback(${good})`}, /JSON file/],
  NaN: [{body: '{"clinic": {"name": NaN}}'}, /JSON file/],
  'single quotes': [{body: "{'clinic': {'name': 'C'}}"}, /JSON file/],
  'bytes that are no text': [{bytes: 'fffe7b007d00'}, /UTF-8/],
  'five megabytes': [{blanks: 5_000_000, body: good}, /at most 200 kB/],
  '100,000 levels': [{body: '['.repeat(100_000)}, /JSON file|allowed/],
  'no answer': [{drop: true}, /network, or CORS/],
  null: [{body: 'null'}, /an object such as/],
  'a list': [{body: '[]'}, /an object such as/],
  'an empty object': [{body: '{}'}, /an object such as/],
  'a later version': [{body: '{"version": 2, "clinic": {"name": "C"}}'}, /allowed 1$/],
};

describe('content-src that leads to', () => {
  const warnings = watchWarnings();

  for (const [what, [answer, expected]] of Object.entries(failures)) {
    it(`${what}: keeps our text, warns once, fires spasm-error, and recovers`, async () => {
      const errors = record(document, 'spasm-error');
      // A name of its own, since the same problem is told only once.
      const element = await show(addressOf(answer, `${unique('file')}.json`));
      await until(() => errors.length === 1, 'it tells');
      const [warning = '', ...rest] = warnings.take();
      expect(rest).to.deep.equal([]);
      expect(warning)
        .to.match(/^<risk-factor-card>: given content-src.*, allowed /)
        .and.to.match(expected);
      expect(warning.length).to.be.lessThan(400);
      expect(errors[0]?.message).to.equal(warning);
      expect(seen(element)).to.contain(card.title).and.not.to.contain('never seen');
      expect(findAll(element, 'img, script, b')).to.have.length(0);
      expect('forged' in window).to.equal(false);

      const title = unique('Recovered');
      element.setAttribute('content-src', fileWith(wordsWith(title)));
      await has(element, title);
      expect(errors).to.have.length(1);
    });
  }

  it('a file of another origin that does not allow it: warns of CORS', async () => {
    const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const errors = record(document, 'spasm-error');
    await show(`http://${other}:${location.port}${fileWith(wordsWith('never seen'))}`);
    await until(() => errors.length === 1, 'it tells');
    expect(warnings.take().join()).to.contain('CORS');
  });

  it('a file with a byte order mark: takes it', async () => {
    const title = unique('Marked');
    await has(await show(addressOf({body: `\uFEFF${JSON.stringify(wordsWith(title))}`})), title);
  });

  it('a file that failed is asked for again by a later tag', async () => {
    const src = addressOf({status: 503}, 'fails.json');
    const errors = record(document, 'spasm-error');
    await show(src);
    await until(() => errors.length === 1, 'it tells');
    await show(src);
    await until(() => errors.length === 2, 'it tells again');
    expect(warnings.take()).to.have.length(1);
  });

  it('a file with mistakes: warns once of each, whatever the number of tags; each tag fires', async () => {
    const errors = record(document, 'spasm-error');
    const name = 'mistakes.json';
    const words = wordsWith('Kept', {meta: {general: ''}, knees: {}});
    const src = addressOf({body: JSON.stringify(words)}, name);
    for (const each of tags) await has(await show(src, each), 'Kept');
    await until(() => errors.length === 2 * tags.length, 'all tell');
    const said = warnings.take();
    expect(said).to.have.length(2);
    expect(said.join('\n')).to.match(/given content-src mistakes\.json meta\.general="", allowed some text/);
    expect(said.join('\n')).to.match(/given content-src mistakes\.json knees=\(object\), allowed clinic, /);
  });
});

describe('content-src of a kind that is refused before any request', () => {
  const warnings = watchWarnings();
  const watched = watchFetch();

  for (const src of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:application/json,{}',
    'blob:http://localhost/1',
    'file:///etc/passwd',
    'ftp://localhost/a.json',
    'http://user:secret@localhost/a.json',
    'http://[',
    'http://localhost:99999/',
    '',
    '  ',
    `${'x'.repeat(3000)}.json`,
  ]) {
    it(JSON.stringify(src.slice(0, 40)), async () => {
      const errors = record(document, 'spasm-error');
      const element = await show(src);
      await until(() => errors.length === 1, 'it tells');
      expect(warnings.take()).to.have.length(1);
      expect(errors[0]?.message).to.match(/allowed the http or https address of a JSON file$/);
      expect(seen(element)).to.contain(card.title);
      expect(watched.requests).to.have.length(0);
    });
  }
});

describe('own words', () => {
  const warnings = watchWarnings();

  it('cannot bring in markup, script or links', async () => {
    const errors = record(document, 'spasm-error');
    const attack = '<img src=x onerror="top.forged = true"><a href="javascript:top.forged=true">x</a>';
    const item = {title: attack, summary: attack, body: [attack]};
    const words = {
      clinic: {name: attack, phone: 'javascript:top.forged=true', emergencyPhone: attack},
      causes: {title: attack, intro: attack, 'disc-problem': item, own: item},
      care: {emergency: {signs: [attack]}},
    };
    const element = await show(
      addressOf({body: JSON.stringify(words)}, 'attack.json'),
      tagNamed('spasm-cause-list'),
    );
    await until(() => errors.length > 0, 'it tells');
    expect(findAll(element, 'img, script')).to.have.length(0);
    expect(findAll<HTMLAnchorElement>(element, 'a').every((a) => /^https?:$/.test(a.protocol))).to.equal(
      true,
    );
    expect('forged' in window).to.equal(false);
    expect(seen(element)).not.to.contain('onerror');
    warnings.take();
  });

  it('cannot reach a prototype, and lose only what tries', async () => {
    const title = unique('Clean');
    const body = JSON.stringify(wordsWith(title)).replace('{', '{"__proto__": {"polluted": true}, ');
    await has(await show(addressOf({body}, 'proto.json')), title);
    expect('polluted' in {}).to.equal(false);
    expect(warnings.take()).to.have.length(1);
  });

  it('cannot take away a sign or the general information, only add to them', async () => {
    const words = wordsWith(unique('Safe'), {
      care: {emergency: {signs: ['A sign of our own']}},
      meta: {general: 'We are open.'},
    });
    const element = await show(fileWith(words));
    await has(element, 'We are open.');
    expect(seen(element)).to.contain(meta.general);
    find<HTMLDetailsElement>(element, 'details[part="help"]').open = true;
    const signs = findAll(element, '.emergency li').map((sign) => sign.textContent);
    const [emergency] = care.tiers;
    expect(signs).to.have.length((emergency?.signs.length ?? 0) + 1);
    expect(signs.at(-1)).to.contain('A sign of our own').and.to.contain(clinicName);
  });
});
