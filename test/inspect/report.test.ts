import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {inspect} from '../../src/inspect/page.js';
import {report} from '../../src/inspect/report.js';
import {content, render} from '../static/support.js';

const script = '<script type="module" src="spasm-elements.js"></script>';
const link = '<a href="https://clinic.example/spasm/site/en/posture-tip.html">Tips</a>';
const tag = `<posture-tip rotate="daily">${link}</posture-tip>`;

function reportOn(page: string, pasted?: string) {
  const look = (html: string) => inspect(html, {contents: [content]});
  const {lines, isGood} = report(look(page), pasted === undefined ? undefined : look(pasted));
  return {text: lines.join('\n'), isGood};
}

describe('the report on a page', () => {
  it('is short when all is well', () => {
    assert.deepEqual(reportOn(script + tag), {text: '1. <posture-tip>, as tag: works', isGood: true});
    assert.ok(reportOn(render('posture-tip')).isGood);
  });

  it('names what works where the script is missing', () => {
    const {text, isGood} = reportOn(tag);
    assert.ok(!isGood);
    assert.match(
      text,
      /as tag: shows a link only\n {3}note: the script is not on the page\n {3}use: static, which needs/,
    );
  });

  it('advises a paragraph of its own for a link', () => {
    assert.match(reportOn(`${script}<p>See ${link}.</p>`).text, /use: link, in a paragraph of its own/);
  });

  it('advises no other form where the attributes are wrong', () => {
    const {text, isGood} = reportOn(`${script}<posture-tip tip="zzz">${link}</posture-tip>`);
    assert.ok(!isGood);
    assert.match(
      text,
      /^1\. .* shows a link only\n {3}note: given tip="zzz", .*\n {3}use: the attributes and values/,
    );
  });

  it('says so when there is no widget', () => {
    const {text, isGood} = reportOn('<p>Welcome</p>');
    assert.ok(!isGood);
    assert.match(text, /^No widget found\.\nuse: static/);
  });

  it('tells trouble of the page at the end', () => {
    const {text, isGood} = reportOn(`${script}${tag}<p>:host { color: red }</p>`);
    assert.ok(!isGood);
    assert.match(text, /\npage: a style sheet is printed as text$/);
  });
});

describe('the report on what became of a snippet', () => {
  it('names the attributes that were removed', () => {
    const {text, isGood} = reportOn(`${script}<posture-tip>${link}</posture-tip>`, script + tag);
    assert.ok(!isGood);
    assert.match(text, /works\n {3}removed: the attributes rotate\n/);
  });

  it('names the tag and the script that were removed, and what is left', () => {
    const {text} = reportOn(link, script + tag);
    assert.match(text, /^1\. <posture-tip>, as link: shows a link only\n/);
    assert.match(text, /removed: the script\n {3}removed: the tag <posture-tip>/);
  });

  it('names a frame of which nothing is left', () => {
    const frame = '<iframe src="/site/en/posture-tip.html" title="Tips" height="500"></iframe>';
    const {text, isGood} = reportOn('<p>Welcome</p>', frame);
    assert.ok(!isGood);
    assert.match(
      text,
      /^1\. <posture-tip>, as frame: nothing is left of it\n {3}removed: the iframe\n {3}use: /,
    );
    assert.doesNotMatch(text, /No widget found/);
  });

  it('tells a shadow root that a filter has taken from a tag', () => {
    const shown = `<style>p { color: red }</style><p>${content.meta.origin}</p>`;
    const declared = `<posture-tip><template shadowrootmode="open">${shown}</template>${link}</posture-tip>`;
    assert.ok(reportOn(declared, declared).isGood);
    const {text, isGood} = reportOn(`<posture-tip>${link}</posture-tip>`, declared);
    assert.ok(!isGood);
    assert.match(text, /^1\. <posture-tip>, as tag: shows a link only\n {3}removed: the template with its/);
  });

  it('is content when nothing was removed', () => {
    assert.ok(reportOn(script + tag, script + tag).isGood);
  });

  it('pairs each of two widgets of one tag', () => {
    const two = `${script}${tag}<posture-tip>${link}</posture-tip>`;
    assert.ok(reportOn(two, two).isGood);
    assert.match(reportOn(script + tag, two).text, /2\. <posture-tip>, as tag: nothing is left of it/);
  });
});
