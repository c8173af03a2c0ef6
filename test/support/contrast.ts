import type {AxeResults, NodeResult, RunOptions} from 'axe-core';
import {addScript, type HostPage} from './host-page.js';
import {tagNames, tagsIn, textElementsIn, type TagName} from './host-tags.js';

interface Axe {
  run(context: {include: readonly string[]}, options: RunOptions): Promise<AxeResults>;
}

export interface Contrast {
  /** Texts that are too pale or cannot be judged, one line each. */
  readonly faults: readonly string[];
  /** How many texts were found to be right. */
  readonly passed: number;
}

/**
 * How well the text of tags in a page stands out, by axe; a colour that only fills the letters counts too.
 *
 * @param names - The tags to look at; all others leave the page, since axe reads all of it first.
 */
export async function contrastIn(page: HostPage, names: readonly TagName[] = tagNames): Promise<Contrast> {
  for (const tag of tagsIn(page.document)) if (!names.some((name) => name === tag.localName)) tag.remove();
  await addScript(page, '/node_modules/axe-core/axe.min.js');
  const {axe} = page.window as unknown as {readonly axe: Axe};
  // Axe takes the boxes around the shapes of a drawing for something that lies on the text beside it.
  const drawings = tagsIn(page.document).flatMap((tag) => [...tag.shadowRoot.querySelectorAll('svg')]);
  for (const drawing of drawings) drawing.style.visibility = 'hidden';
  const {violations, incomplete, passes} = await axe.run(
    {include: names},
    {
      runOnly: {type: 'rule', values: ['color-contrast']},
      resultTypes: ['violations', 'incomplete', 'passes'],
    },
  );
  const nodes = (results: AxeResults['violations']): readonly NodeResult[] =>
    results.flatMap((each) => each.nodes);
  return {
    faults: [...[...nodes(violations), ...nodes(incomplete)].map(describeNode), ...fillFaults(page)],
    passed: nodes(passes).length,
  };
}

function describeNode({html, any}: NodeResult): string {
  return `${html.slice(0, 80)}: ${any.map(({message}) => message).join('; ')}`;
}

/** Axe reads `color` alone. In forced colours the browser fills letters rightly but tells the colour from before. */
function fillFaults(page: HostPage): readonly string[] {
  if (page.window.matchMedia('(forced-colors: active)').matches) return [];
  const texts = tagsIn(page.document).flatMap(textElementsIn);
  return texts.flatMap((element) => {
    const {color, webkitTextFillColor, opacity} = page.window.getComputedStyle(element);
    const isRight = webkitTextFillColor === color && opacity === '1';
    return isRight ? [] : [`${element.localName}: ${color}, filled with ${webkitTextFillColor}`];
  });
}
