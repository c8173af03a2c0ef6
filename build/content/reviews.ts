/**
 * Renews `content/reviews.yaml` after a change of the content, and names the reviews that the change sets back.
 */
import {writeFile} from 'node:fs/promises';
import {contentFolder, loadContent, loadLanguages, readChecked} from './load.js';
import {checkedTexts, renewedPlaces, reviewsSchema} from './review-record.js';
import {reviewsText} from './review-text.js';
import {staleness} from './stale-reviews.js';

const today = new Date().toISOString().slice(0, 10);
const record = await readChecked('reviews.yaml', reviewsSchema);

const renewed = Object.fromEntries(
  await Promise.all(
    (await loadLanguages()).map(async (language) => {
      const {topics} = await loadContent(language);
      const texts = Object.entries(topics).flatMap(([topic, data]) => checkedTexts(topic, data));
      return [language, renewedPlaces(record[language] ?? {}, texts, today)] as const;
    }),
  ),
);
await writeFile(`${contentFolder}reviews.yaml`, reviewsText(renewed));

for (const [language, places] of Object.entries(renewed)) {
  const changed = Object.entries(places).filter(
    ([place, {text}]) => record[language]?.[place]?.text !== text,
  );
  for (const [place, {review}] of changed) {
    console.log(`${language} ${place}: new text${review ? `; sets back the review by ${review.by}` : ''}`);
  }
}
const {places, counting, setBack} = staleness(renewed, today);
console.log(
  `content/reviews.yaml: ${places} texts, ${counting} with a review that counts, ${setBack.length} set back`,
);
