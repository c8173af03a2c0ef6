/** What comes of a reader's ticks: questions for a visit, and the whole as plain text. */
import type {Checklist, CommonContent, Item} from './published.js';
import {markedText, plainText} from './text.js';

/** The questions that are for everybody, or that a ticked item leads to. */
export function questionsFor({questions}: Checklist, ticked: readonly Item[]): readonly string[] {
  return questions
    .filter((each) => typeof each === 'string' || ticked.some(({id}) => each.for.includes(id)))
    .map(markedText);
}

/** The result as plain text; what needs help at once stands above it there too. */
export function visitText(
  {care, checklist, meta, phrases}: CommonContent & {readonly checklist: Checklist},
  ticked: readonly Item[],
): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `- ${plainText(text)}`).join('\n');
  const emergency = care.tiers
    .slice(0, 1)
    .map(({title, action, lead, signs}) =>
      [title, plainText(action), plainText(lead), list(signs.map(markedText))].join('\n'),
    );
  return [
    ...emergency,
    phrases.checklistResult,
    `${phrases.checklistTicked}\n${list(ticked.map(({title}) => title)) || phrases.checklistNothing}`,
    `${phrases.checklistQuestions}\n${list(questionsFor(checklist, ticked))}`,
    meta.general,
  ].join('\n\n');
}
