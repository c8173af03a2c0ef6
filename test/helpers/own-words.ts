/** Own words of a made-up clinic, and the server that hands them out. */
import {addressOf, type Answer, releaseOf} from '../../build/browsers/answers.js';
import {until} from './dom.js';

export const clinicName = 'The clinic of this test';

/** Own words that change what the tag of `tags.ts` shows, for each tag. */
export function wordsWith(title: string, more: object = {}): object {
  const item = {title};
  return {
    clinic: {name: clinicName},
    overview: {'about-spasm': item},
    causes: {title, 'disc-problem': item, 'rare-serious': item},
    riskFactors: {age: item},
    postureTips: {'change-position': item},
    care: {emergency: {signs: [`${title}`]}},
    selfCare: {title},
    glossary: {disc: item},
    ...more,
  };
}

/** Address of a file with the words. */
export function fileWith(words: unknown, answer: Answer = {}): string {
  return addressOf({body: JSON.stringify(words), ...answer});
}

/** Lets go of what is held under the name, again and again until the condition is met. */
export async function release(held: string, condition: () => unknown, what = held): Promise<void> {
  let isAsking = false;
  await until(() => {
    if (!isAsking) {
      isAsking = true;
      void fetch(releaseOf(held)).finally(() => (isAsking = false));
    }
    return condition();
  }, what);
}

/** Watches all requests made by `fetch`; they are made all the same. */
export function watchFetch(): {readonly requests: {url: string; init: RequestInit}[]} {
  const watched = {requests: [] as {url: string; init: RequestInit}[]};
  const {fetch} = window;
  beforeEach(() => {
    watched.requests.length = 0;
    window.fetch = (input, init = {}) => {
      if (!String(input).includes('/answers/release')) watched.requests.push({url: String(input), init});
      return fetch(input, init);
    };
  });
  afterEach(() => {
    window.fetch = fetch;
  });
  return watched;
}
