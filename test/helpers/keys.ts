import {expect, fixture, html} from '@open-wc/testing';
import {care} from '../../src/content/common.js';
import {find, findAll, focused, press, until} from './dom.js';
import {make, type AnyTag, type TagCase} from './tags.js';

/** All that a reader can press in a tag now; of a group of radio buttons the one that is chosen. */
function controlsOf(element: Element): readonly HTMLElement[] {
  return findAll(element, 'summary, button, input, textarea, a[href]').filter(
    (each) => each.checkVisibility() && !each.matches('[type="radio"]:not(:checked)'),
  );
}

/** Holds a tag to what somebody needs who has keys and nothing else. */
export function itWorksByKeysAlone(each: TagCase): void {
  async function show(): Promise<{element: AnyTag; before: HTMLElement; after: HTMLElement}> {
    const place = await fixture<HTMLElement>(
      html`<main><button>Before</button><button>After</button></main>`,
    );
    const [before, after] = [place.firstElementChild, place.lastElementChild] as HTMLElement[];
    if (!before || !after) throw new Error('the place is empty');
    const element = make(each);
    before.after(element);
    await element.updateComplete;
    return {element, before, after};
  }

  it('lets Tab go to all that can be pressed, in their order, marks it, and goes on behind', async () => {
    const {element, before, after} = await show();
    const expected = controlsOf(element);
    expect(expected.length).to.be.at.least(2);
    before.focus();
    const met: (Element | null)[] = [];
    while (met.length <= expected.length) {
      await press('Tab');
      const at = focused();
      if (at === after) break;
      met.push(at);
      if (!at) break;
      const {outlineStyle, outlineWidth} = getComputedStyle(at);
      expect(outlineStyle, at.outerHTML).not.to.equal('none');
      expect(parseFloat(outlineWidth), at.outerHTML).to.be.at.least(2);
    }
    expect(met).to.deep.equal(expected);
    expect(focused()).to.equal(after);
  });

  it('opens when to get help, and closes it again', async () => {
    const {element} = await show();
    const help = findAll<HTMLDetailsElement>(element, '[part="help"]').at(0);
    // Where the signs stand in the open, there is nothing to press.
    if (!help) return void expect(find(element, '[part="heading"]').textContent).to.equal(care.title);
    const summary = help.querySelector('summary');
    for (const [key, isOpen] of [
      ['Enter', true],
      [' ', false],
    ] as const) {
      summary?.focus();
      await press(key);
      await until(() => help.open === isOpen, 'it has changed');
    }
  });

  it('explains a word, and goes back to it by Escape', async () => {
    const {element} = await show();
    for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    const [word] = findAll(element, '[part="term"]');
    if (!word) return void expect(each.tag).to.equal('spasm-glossary');
    word.focus();
    await press('Enter');
    const meaning = word.nextElementSibling;
    await until(() => meaning?.matches(':popover-open'), 'the meaning is shown');
    await press('Escape');
    await until(() => !meaning?.matches(':popover-open'), 'the meaning is gone');
    expect(focused()).to.equal(word);
  });
}
