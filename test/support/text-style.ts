import type {HostPage} from './host-page.js';
import {tagsIn, textElementsIn} from './host-tags.js';

/** Least size of text, in px; of notes, whose size is 7/8 of the text's. */
const leastSize = 15;
const leastNoteSize = 14;

/** What is wrong with how the text of the tags in a page is set, one line each; none when all is well. */
export function styleFaults(page: HostPage): readonly string[] {
  return (
    tagsIn(page.document)
      .flatMap(textElementsIn)
      // A word in a drawing is as large as the drawing, and stands beside it as text too.
      .filter((element) => !element.closest('svg'))
      .flatMap((element) => {
        const style = page.window.getComputedStyle(element);
        const least = element.closest('.small') ? leastNoteSize : leastSize;
        const faults = [
          parseFloat(style.fontSize) < least && `size ${style.fontSize}`,
          style.textTransform !== 'none' && style.textTransform,
          style.letterSpacing !== 'normal' && parseFloat(style.letterSpacing) !== 0 && 'letters apart',
          parseFloat(style.wordSpacing) > 0 && 'words apart',
          style.fontStyle !== 'normal' && style.fontStyle,
          style.fontVariantCaps !== 'normal' && style.fontVariantCaps,
          style.textShadow !== 'none' && 'a shadow',
          parseFloat(style.textIndent) !== 0 && 'an indent',
          style.whiteSpace !== 'normal' && style.whiteSpace,
          style.wordBreak !== 'normal' && style.wordBreak,
          style.cursor === 'wait' && style.cursor,
        ];
        return faults
          .filter(Boolean)
          .map((fault) => `${element.localName}.${element.className}: ${String(fault)}`);
      })
  );
}
