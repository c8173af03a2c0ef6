import {expect, fixture, html} from '@open-wc/testing';
import {findAll, until} from './dom.js';
import {documented, documentedTags, namesOf} from './manifest.js';
import {watchPrinter} from './printer.js';
import {make, type AnyTag, type TagCase} from './tags.js';

/** Everything in a tag that a reader can press. */
const controls = 'summary, button, a, input, [role="button"], [role="option"], [role="radio"], [role="tab"]';
/** A tag that makes a new control for each one pressed would keep us for ever. */
const most = 300;
const eventNames = [...new Set(documentedTags.flatMap(({events}) => namesOf(events)))];

/** The custom properties that a tag's style sheets ask for, without those that they set themselves. */
export function propertiesIn(element: AnyTag): ReadonlySet<string> {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const text = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  const found = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
  // What a sheet of ours sets itself, but for tokens, which it sets on paper.
  const own = new Set(found(/[{;\s](--(?!spasm-)[\w-]+):/g));
  return new Set(found(/var\((--[\w-]+)/g).filter((name) => !own.has(name)));
}

/** Holds what a tag has against what its documentation says, one way and the other. */
export function itIsDocumented(each: TagCase, warnings: {take(): string[]}): void {
  const {tag} = each;
  const {attributes = [], slots, cssParts, cssProperties, events} = documented(tag);
  const flags = attributes.filter(({type}) => type?.text === 'boolean').map(({name}) => [name, '']);

  /** The tag as it comes, showing something, and with everything switched on. */
  async function inEveryState(): Promise<readonly AnyTag[]> {
    const states = [
      make({tag, good: each.whole ?? {}}),
      make(each),
      make(each, Object.fromEntries(flags) as Record<string, string>),
    ];
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.append(...states);
    await Promise.all(states.map((state) => (state as AnyTag).updateComplete));
    return states as AnyTag[];
  }

  /** Presses all there is to press, also what that brings up; stays on the page and off the printer. */
  async function useEverything(element: AnyTag): Promise<void> {
    const {print} = window;
    const stayOnPage = (event: Event): void => {
      const [target] = event.composedPath();
      if (target instanceof Element && target.closest('a')) event.preventDefault();
    };
    window.print = () => undefined;
    for (const each of [element, ...findAll(element, '[exportparts]')]) watchPrinter(each);
    element.renderRoot.addEventListener('click', stayOnPage);
    const pressed = new Set<Element>();
    const fresh = (): Element[] => findAll(element, controls).filter((control) => !pressed.has(control));
    for (let next = fresh(); next.length > 0 && pressed.size < most; next = fresh()) {
      for (const control of next) {
        pressed.add(control);
        if (control instanceof HTMLElement) control.click();
        else control.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      }
      await element.updateComplete;
    }
    element.renderRoot.removeEventListener('click', stayOnPage);
    window.print = print;
  }

  it('documents each attribute that it observes, and no other', () => {
    const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: string[]};
    expect(namesOf(attributes)).to.deep.equal([...observedAttributes].sort());
  });

  it('has a property for each documented attribute', () => {
    const element = document.createElement(tag);
    for (const {name, fieldName = name, type} of attributes) {
      element.setAttribute(name, 'x');
      expect(element, name).to.have.property(fieldName, type?.text === 'boolean' ? true : 'x');
    }
  });

  it('documents each slot and part that it shows, and no other', async () => {
    const found = {slots: new Set<string>(), parts: new Set<string>()};
    for (const element of await inEveryState()) {
      const look = (): void => {
        for (const {part} of findAll(element, '[part]')) for (const name of part) found.parts.add(name);
        for (const {name} of findAll<HTMLSlotElement>(element, 'slot')) found.slots.add(name);
      };
      look();
      await useEverything(element);
      look();
    }
    // What was written inside shows before all else.
    found.slots.add('');
    warnings.take();
    expect([...found.parts].sort()).to.deep.equal(namesOf(cssParts));
    expect([...found.slots].sort()).to.deep.equal(namesOf(slots));
  });

  it('documents each event that it fires, and no other', async () => {
    const fired = new Set<string>();
    const note = ({type}: Event): unknown => fired.add(type);
    for (const name of eventNames) document.addEventListener(name, note);
    for (const element of await inEveryState()) {
      await useEverything(element);
      element.setAttribute('heading-level', 'none');
      await element.updateComplete;
    }
    warnings.take();
    await until(() => fired.size >= namesOf(events).length, `fires ${namesOf(events).join()}`);
    for (const name of eventNames) document.removeEventListener(name, note);
    expect([...fired].sort()).to.deep.equal(namesOf(events));
  });

  it('documents each custom property that it asks for', async () => {
    for (const element of await inEveryState()) {
      expect(namesOf(cssProperties)).to.include.members([...propertiesIn(element)]);
    }
    warnings.take();
  });
}
