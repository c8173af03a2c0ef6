/** Prints how easy the content is to read, item by item, beside the two articles. Fails where an item is too hard. */
import {loadContent} from './load.js';
import {siteTextsOf} from '../site/words.js';
import {
  limits,
  type Measure,
  measure,
  measurePart,
  readabilityProblems,
  wordingProblems,
} from './readability.js';
import {type Part, partsOf, wordsAround} from './walk.js';

/** The articles' own figures, measured once by the same method on their body text. */
const articles = [
  {name: 'Article A', sentences: 69, words: 1211, wordsPerSentence: 17.6, grade: 10.6, ease: 50.4},
  {name: 'Article B', sentences: 21, words: 358, wordsPerSentence: 17, grade: 10.1, ease: 52.9},
] as const;

const columns = ['sentences', 'words', 'words/sentence', 'grade', 'ease', 'longest'] as const;
const nameWidth = 44;

const content = await loadContent('en');
const parts = partsOf(content);
const around = [...wordsAround(content), ...(await siteTextsOf('en'))];
const topics = [...new Set(parts.map((part) => part.topic))];

printLine('', columns);
for (const topic of topics) {
  const own = parts.filter((part) => part.topic === topic);
  console.log();
  for (const part of own) printMeasure(`  ${part.place}`, measurePart(part), part);
  printMeasure(topic, measureAll(own));
}
console.log();
printMeasure('All topics', measureAll(parts));
for (const {name, sentences, words, wordsPerSentence, grade, ease} of articles) {
  printLine(name, [sentences, words, wordsPerSentence.toFixed(1), grade.toFixed(1), ease.toFixed(1), '-']);
}

const problems = [...parts.flatMap(readabilityProblems), ...around.flatMap(wordingProblems)];
console.log(
  `\nGates for each item: grade at most ${limits.grade} (higher where the data says why), ease at least ${limits.ease}, ` +
    `sentences of at most ${limits.words} words. They hold as well for each of the ${around.length} titles, buttons, ` +
    `notes and words of our own pages that is long enough to measure.\n${problems.length} problems`,
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function measureAll(of: readonly Part[]): Measure {
  return measure(of.flatMap((part) => part.sentences.map(({sentence}) => sentence.text)));
}

function printMeasure(
  name: string,
  {sentences, words, wordsPerSentence, grade, ease, longest}: Measure,
  part?: Part,
): void {
  const note = part?.readability ? `  up to ${part.readability.maxGrade}: ${part.readability.because}` : '';
  printLine(
    name,
    [sentences, words, wordsPerSentence.toFixed(1), grade.toFixed(1), ease.toFixed(1), longest],
    note,
  );
}

function printLine(name: string, cells: readonly (string | number)[], note = ''): void {
  const padded = cells.map((cell, index) => String(cell).padStart((columns[index]?.length ?? 0) + 2));
  console.log(name.padEnd(nameWidth) + padded.join('') + note);
}
