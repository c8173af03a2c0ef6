import {expect, fixture, html} from '@open-wc/testing';
import {care, checklist, meta, phrases, riskFactors} from '../../src/content/checklist.js';
import {markedText, plainText} from '../../src/content/text.js';
import '../../src/define/spasm-checklist.js';
import type {SpasmChecklist} from '../../src/index.js';
import {click, find, findAll, focused, press, seen, textOf, until} from '../helpers/dom.js';
import {watchPrinter} from '../helpers/printer.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';
import {emulateMedia} from '../support/emulate-media.js';

const work = itemOf(riskFactors.items, 'work').title;
const status = (element: Element): string => textOf(find(element, '[role="status"]'));

/** Puts another clipboard in the place of the browser's for the tests of a `describe`. */
function useClipboard(clipboard: unknown): void {
  beforeEach(() => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}));
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

describe('the result of <spasm-checklist>', () => {
  watchWarnings();

  async function show(inside = ''): Promise<SpasmChecklist> {
    const element = document.createElement('spasm-checklist');
    element.innerHTML = inside;
    (await fixture<HTMLElement>(html`<main></main>`)).append(element);
    await element.updateComplete;
    find<HTMLInputElement>(element, 'input[value="work"]').click();
    await element.updateComplete;
    return element;
  }

  /** What must stand in a text of the result, in this order. */
  const inOrder = [
    care.tiers[0]?.title,
    ...(care.tiers[0]?.signs.map(markedText) ?? []),
    phrases.checklistResult,
    phrases.checklistTicked,
    work,
    phrases.checklistQuestions,
    ...checklist.questions.filter((each) => typeof each === 'string').map(plainText),
    meta.general,
  ];

  function expectWhole(text: string): void {
    const places = inOrder.map((part) => text.indexOf(part ?? '?'));
    expect(places.every((place) => place >= 0)).to.equal(true);
    expect(places[0]).to.equal(Math.min(...places));
    expect(text.indexOf(phrases.checklistResult)).to.be.lessThan(text.indexOf(work));
    expect(text).not.to.match(/[{}|]/);
    expect(text).not.to.contain(itemOf(riskFactors.items, 'age').title);
  }

  describe('copied', () => {
    const written: string[] = [];
    useClipboard({writeText: (text: string) => Promise.resolve(written.push(text))});

    it('is plain text with what needs help at once above it, and that is said politely', async () => {
      const element = await show();
      expect(status(element)).to.equal('');
      await click(find(element, 'button', phrases.copyButton));
      await until(() => status(element) !== '', 'it is said');
      expectWhole(written.at(-1) ?? '');
      expect(status(element)).to.equal(phrases.copied);
      expect(findAll(element, 'textarea')).to.have.length(0);
    });

    it('says so no longer once another thing is ticked', async () => {
      const element = await show();
      find(element, 'button', phrases.copyButton).focus();
      await press('Enter');
      await until(() => status(element) !== '', 'it is said');
      find<HTMLInputElement>(element, 'input[value="age"]').click();
      await element.updateComplete;
      expect(status(element)).to.equal('');
    });
  });

  for (const [name, clipboard] of [
    ['has no clipboard', undefined],
    ['refuses', {writeText: () => Promise.reject(new Error('not allowed'))}],
  ] as const) {
    describe(`copied where the browser ${name}`, () => {
      useClipboard(clipboard);

      it('is a field with the text, marked and with the focus', async () => {
        const element = await show();
        await click(find(element, 'button', phrases.copyButton));
        await until(() => findAll(element, 'textarea').length > 0, 'there is a field');
        const field = find<HTMLTextAreaElement>(element, 'textarea');
        await until(() => focused() === field, 'it has the focus');
        expect(status(element)).to.equal(phrases.copyByHand);
        expectWhole(field.value);
        expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
        expect([
          field.readOnly,
          field.getAttribute('autocomplete'),
          field.getAttribute('aria-label'),
        ]).to.deep.equal([true, 'off', phrases.checklistText]);
        await expect(element).to.be.accessible();
      });
    });
  }

  describe('printed', () => {
    it('is alone on the paper, below when to get help, with header and footer', async () => {
      const element = await show('<p slot="header">North Clinic</p><p slot="footer">Call us</p>');
      const printer = watchPrinter(element);
      await click(find(element, 'button', phrases.printButton));
      await until(() => printer.printed.length > 0, 'it is printed');
      const [paper] = printer.printed;
      expect(paper?.title).to.equal(phrases.checklistResult);
      const copy = paper?.querySelector<HTMLElement>('spasm-checklist');
      expect(copy?.textContent).to.equal('North ClinicCall us');
      // On paper the list is gone: what stands below it is the whole.
      const text = copy ? seen(copy) : '';
      expectWhole(text.slice(text.lastIndexOf(care.title)));
      printer.finish();
      expect(findAll(element, 'iframe')).to.have.length(0);
    });

    it('has no list to tick once something is ticked; without a tick, the list is there to be ticked by hand', async () => {
      const element = await show();
      const isEmulated = await emulateMedia({media: 'print'});
      const shown = (selector: string): boolean[] => [
        ...new Set(findAll(element, selector).map((part) => part.checkVisibility())),
      ];
      if (isEmulated) {
        expect([shown('fieldset'), shown('[part="navigation"]'), shown('[part="result"]')]).to.deep.equal([
          [false],
          [false],
          [true],
        ]);
        find<HTMLInputElement>(element, 'input[value="work"]').click();
        expect([shown('fieldset'), shown('input')]).to.deep.equal([[true], [true]]);
      } else {
        const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
        const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
        expect(rules).to.match(/@media print[^@]*:has\(:checked\) fieldset[^}]*display: none/);
      }
      await emulateMedia({});
    });
  });

  for (const [name, style] of Object.entries({
    white: 'background: #fff; color: #222',
    dark: 'background: #111; color: #fff',
  })) {
    it(`is accessible on a ${name} page, with everything ticked`, async () => {
      document.body.style.cssText = style;
      const element = await show();
      for (const each of findAll<HTMLInputElement>(element, 'input:not(:checked)')) each.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      document.body.style.cssText = '';
    });
  }
});
