/** What a reader gets from the printer: pages with our tags as PDF, and what stands where on them. */
import {readFileSync} from 'node:fs';

import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Browser, Page, PaperFormat} from 'puppeteer-core';

/** A line of text, or a piece of one, with its place in points from the upper left corner of the sheet. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Sheet {
  readonly height: number;
  /** In the order of the document, without the number of the page. */
  readonly lines: readonly Line[];
}

/** Shows our tags in a page. */
export async function openTags(browser: Browser, body: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`);
  await page.addScriptTag({content: readFileSync('dist/spasm-elements.js', 'utf8'), type: 'module'});
  await page.waitForSelector('pierce/[part="heading"]');
  return page;
}

/** Presses a button that prints, and shows what it hands to the printer as a page of its own. */
export async function openCopy(page: Page, button: string): Promise<Page> {
  const [copied] = await Promise.all([
    page.evaluate(nextCopy),
    page.$eval(button, (element) => (element as HTMLElement).click()),
  ]);
  const copy = await page.browser().newPage();
  await copy.setContent(copied);
  return copy;
}

/** Runs in the page: waits for the next copy, and gives it as markup with its style sheets written out. */
function nextCopy(): Promise<string> {
  const {prototype} = HTMLIFrameElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow');
  const texts = new WeakMap<CSSStyleSheet, string>();
  // Methods, since a function with a name would need a helper that the page lacks.
  const paper = {
    rootsIn(tree: ParentNode): ShadowRoot[] {
      const roots = [...tree.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
      return roots.flatMap((root) => [root, ...paper.rootsIn(root)]);
    },
    writeStyles({adoptedStyleSheets}: DocumentOrShadowRoot, into: ParentNode): void {
      const style = document.createElement('style');
      style.textContent = adoptedStyleSheets.map((sheet) => texts.get(sheet)).join('\n');
      into.prepend(style);
    },
    markup(printed: Document): string {
      const shadowRoots = paper.rootsIn(printed);
      for (const root of shadowRoots) paper.writeStyles(root, root);
      paper.writeStyles(printed, printed.head);
      return `<!doctype html>${printed.documentElement.getHTML({shadowRoots})}`;
    },
  };
  return new Promise((resolve) => {
    Object.defineProperty(prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = own?.get?.call(this) as Window & typeof globalThis;
        const sheet = view.CSSStyleSheet.prototype;
        const {replaceSync} = sheet;
        sheet.replaceSync = function (text) {
          texts.set(this, text);
          replaceSync.call(this, text);
        };
        view.print = () => resolve(paper.markup(view.document));
        return view;
      },
    });
  });
}

/** Prints a page. */
export async function print(page: Page, format: PaperFormat): Promise<readonly Sheet[]> {
  const data = await page.pdf({format});
  const paper = await getDocument({data, verbosity: 0}).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const sheet = await paper.getPage(number);
    const {items} = await sheet.getTextContent();
    const {height} = sheet.getViewport({scale: 1});
    const lines = items.flatMap((item) => ('str' in item ? lineOf(item, height) : []));
    sheets.push({height, lines: lines.filter(({text}) => !/^(\d+\/\d+)?$/.test(text))});
  }
  await paper.destroy();
  return sheets;
}

function lineOf(
  {str, transform, width}: {str: string; transform: unknown[]; width: number},
  height: number,
): Line {
  const [, , , size, left, baseline] = transform as number[];
  const [s = 0, x = 0, y = 0] = [size, left, baseline];
  const bottom = height - y;
  return {text: str.trim(), left: x, top: bottom - s * 0.7, right: x + width, bottom};
}
