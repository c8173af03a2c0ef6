import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {meta} from '../../src/content/common.js';
import {fill} from '../../src/content/phrase.js';
import {
  type Checked,
  isOverdue,
  lastChange,
  readReview,
  recordedReviews,
  type Review,
} from '../../src/content/review.js';
import {reviewLine} from '../../src/pieces/review-line.js';
import {watchClock} from '../helpers/clock.js';
import {findAll, record, seen, textOf} from '../helpers/dom.js';
import {make, tags, type AnyTag} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const today = new Date('2026-06-15T12:00:00');
const complete = {
  reviewedBy: 'Dr A. Example',
  reviewedRole: 'physiotherapist',
  reviewedOn: '2026-03-01',
  reviewDue: '2027-03-01',
};

describe('readReview', () => {
  it('finds no claim where nothing is given', () => {
    for (const empty of [undefined, null, '']) {
      const claim = {reviewedBy: empty, reviewedRole: empty, reviewedOn: empty, reviewDue: empty};
      expect(readReview(claim, today)).to.equal(undefined);
    }
  });

  it('reads a complete claim', () => {
    const review = readReview({...complete, reviewedBy: '  Dr A. Example '}, today);
    expect(review).to.deep.equal({
      by: complete.reviewedBy,
      role: complete.reviewedRole,
      on: complete.reviewedOn,
      due: complete.reviewDue,
    });
  });

  it('takes the day that has begun east of Greenwich only', () => {
    const inTokyo = new Date('2026-03-01T15:30:00Z');
    expect(readReview({...complete, reviewedOn: '2026-03-02'}, inTokyo)).to.include({
      by: complete.reviewedBy,
    });
    expect(readReview({...complete, reviewedOn: '2026-03-04'}, inTokyo)).to.equal(false);
  });

  for (const [key, value] of Object.entries({
    reviewedBy: '   ',
    reviewedRole: 5,
    reviewedOn: '2026-06-18',
    reviewDue: '2026-03-01',
  })) {
    it(`refuses a claim with ${key}=${value}`, () => {
      expect(readReview({...complete, [key]: value}, today)).to.equal(false);
    });
  }

  for (const day of [
    '2026-02-30',
    '2026-3-1',
    '01.03.2026',
    '1 March 2026',
    '2026-03-01T00:00',
    '20260301',
    'soon',
  ]) {
    it(`refuses ${day} as a day`, () => {
      expect(readReview({...complete, reviewedOn: day}, today)).to.equal(false);
    });
  }

  it('never throws, and never believes a claim that lacks something', () => {
    const keys = Object.keys(complete) as (keyof typeof complete)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything({withNullPrototype: true}), (key, value) => {
        fc.pre(typeof value !== 'string' || !value.trim());
        expect(readReview({...complete, [key]: value}, today)).to.equal(false);
      }),
    );
  });
});

const anna: Review = {by: 'Anna', role: 'physiotherapist', on: '2026-03-01', due: '2028-03-01'};
const ben: Review = {by: 'Ben', role: 'doctor', on: '2026-02-01', due: '2029-02-01'};

describe('a review', () => {
  it('is overdue from the day after it was due', () => {
    expect(isOverdue(anna, new Date('2028-03-01T12:00:00Z'))).to.equal(false);
    expect(isOverdue(anna, new Date('2028-03-02T12:00:00Z'))).to.equal(true);
  });

  it('is recorded for several texts only when each of them has one', () => {
    expect(recordedReviews([{reviews: [anna]}, {reviews: [ben]}, {reviews: [{...anna}]}])).to.deep.equal([
      anna,
      ben,
    ]);
    expect(recordedReviews([{reviews: [anna]}, {since: '2026-01-01'}])).to.deep.equal([]);
    expect(recordedReviews([{reviews: [anna]}, {}])).to.deep.equal([]);
    expect(recordedReviews([])).to.deep.equal([]);
  });

  it('must be of the day of the last change, or later', () => {
    expect(lastChange([{since: '2026-03-01'}, {}, {since: '2026-11-25'}, {since: '2025-12-31'}])).to.equal(
      '2026-11-25',
    );
    expect(lastChange([{}])).to.equal('');
  });
});

describe('reviewLine', () => {
  const nothing = {reviewedBy: null, reviewedRole: null, reviewedOn: null, reviewDue: null};
  const letItBe = watchClock();

  /** The line on a day in 2026, and what is told to the developer. */
  async function line(texts: readonly Checked[], claim: typeof complete | typeof nothing = nothing) {
    letItBe('2026-06-15T12:00:00Z');
    const told: unknown[] = [];
    const shown = reviewLine(claim, texts, meta, (...problem) => told.push(problem));
    return {text: textOf(await fixture<HTMLElement>(html`<p>${shown}</p>`)), told};
  }

  const next = (date: string): string => fill(meta.reviewNext, {date});

  it('says that nobody has checked the text when nothing is recorded or claimed', async () => {
    expect(await line([{since: '2026-01-01'}, {}])).to.deep.equal({text: meta.unreviewed, told: []});
  });

  it('says so, too, when one of several texts is unchecked', async () => {
    expect((await line([{reviews: [anna]}, {reviews: [anna]}, {}])).text).to.equal(meta.unreviewed);
  });

  it('names the one who is recorded for all texts', async () => {
    const {text, told} = await line([{reviews: [anna]}, {reviews: [anna]}]);
    const who = fill(meta.reviewed, {people: 'Anna, physiotherapist', date: '1 March 2026'});
    expect(text).to.equal(`${who} ${next('1 March 2028')}`);
    expect(told).to.deep.equal([]);
  });

  it('names all who have checked a part, the first day, and the check that is due first', async () => {
    const {text} = await line([
      {reviews: [anna]},
      {reviews: [ben]},
      {reviews: [{...anna, on: '2026-05-01'}]},
    ]);
    const people = 'Anna, physiotherapist; Ben, doctor';
    const who = fill(meta.reviewedInParts, {people, date: '1 February 2026'});
    expect(text).to.equal(`${who} ${next('1 March 2028')}`);
  });

  it('says that the check is out of date when that of one part is', async () => {
    const {text} = await line([{reviews: [anna]}, {reviews: [{...ben, due: '2026-06-01'}]}]);
    expect(text).to.contain(fill(meta.reviewOverdue, {date: '1 June 2026'}));
  });

  it('takes the word of the page for texts that have not changed since, also on the day itself', async () => {
    for (const texts of [[{since: complete.reviewedOn}, {since: '2020-01-01'}], [{}], []]) {
      const {text, told} = await line(texts, complete);
      expect(text).to.contain(
        fill(meta.reviewed, {people: 'Dr A. Example, physiotherapist', date: '1 March 2026'}),
      );
      expect(told).to.deep.equal([]);
    }
  });

  it('takes it before what is recorded', async () => {
    expect((await line([{since: '2026-01-01', reviews: [anna]}], complete)).text).to.contain('Dr A. Example');
  });

  it('tells that one text has changed since, and names nobody', async () => {
    const {text, told} = await line([{since: '2020-01-01'}, {since: '2026-03-02'}], complete);
    expect(text).to.equal(fill(meta.reviewSetBack, {date: '1 March 2026'}));
    expect(text).not.to.contain('Example');
    expect(told).to.deep.equal([
      ['reviewed-on', '2026-03-01', '2026-03-02 or later: the text has changed since'],
    ]);
  });

  it('falls back to the record when the claim does not count', async () => {
    const texts = [{since: '2026-03-02', reviews: [{...anna, on: '2026-04-01'}]}];
    for (const claim of [complete, {...complete, reviewedRole: ''}]) {
      const {text, told} = await line(texts, claim);
      expect(text).to.contain('Anna');
      expect(told).to.have.length(1);
    }
  });
});

for (const each of tags) {
  describe(`the review line of <${each.tag}>`, () => {
    const warnings = watchWarnings();
    const attributes = {
      'reviewed-by': complete.reviewedBy,
      'reviewed-role': complete.reviewedRole,
      'reviewed-on': '2090-03-01',
      'review-due': '2099-03-01',
    };
    const date = '1 March 2090';
    const letItBe = watchClock();
    // Later than any change of the text.
    beforeEach(() => letItBe('2091-01-01'));

    async function show(given: Record<string, string>): Promise<AnyTag> {
      const element = make(each, given);
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      return element;
    }

    const reviewed = (name: string): string =>
      fill(meta.reviewed, {people: `${name}, ${complete.reviewedRole}`, date});

    it('names who has checked the text, and the next check', async () => {
      const text = seen(await show(attributes));
      expect(text).to.contain(
        `${reviewed(complete.reviewedBy)} ${fill(meta.reviewNext, {date: '1 March 2099'})}`,
      );
      expect(text).not.to.contain(meta.unreviewed);
    });

    it('says that the check is out of date', async () => {
      const text = seen(await show({...attributes, 'review-due': '2090-03-02'}));
      expect(text).to.contain(fill(meta.reviewOverdue, {date: '2 March 2090'}));
    });

    it('says that the text has changed when the check is older, and tells the page from when on', async () => {
      const errors = record(document, 'spasm-error');
      const element = await show({...attributes, 'reviewed-on': '2001-03-01'});
      expect(seen(element)).to.contain(fill(meta.reviewSetBack, {date: '1 March 2001'}));
      expect(seen(element)).not.to.contain(complete.reviewedBy);
      expect(errors.map(({message}) => message).join()).to.match(
        new RegExp(`^<${each.tag}>: given reviewed-on="2001-03-01", allowed 20\\d\\d-\\d\\d-\\d\\d or later`),
      );
      warnings.take();
    });

    for (const missing of Object.keys(attributes)) {
      it(`says that nobody has checked it when ${missing} is missing, tells why, and recovers`, async () => {
        const errors = record(document, 'spasm-error');
        const element = await show({...attributes, [missing]: ''});
        expect(seen(element)).to.contain(meta.unreviewed);
        expect(errors.map(({message}) => message).join()).to.match(
          new RegExp(
            `^<${each.tag}>: given reviewed-by=.+, allowed it with reviewed-role, reviewed-on and review-due`,
          ),
        );
        element.setAttribute(missing, attributes[missing as keyof typeof attributes]);
        await element.updateComplete;
        expect(seen(element)).to.contain(reviewed(complete.reviewedBy));
        element.removeAttribute(missing);
        await element.updateComplete;
        expect(seen(element)).to.contain(meta.unreviewed);
        warnings.take();
      });
    }

    it('shows a name with markup in it as text, and a long one in part', async () => {
      const name = '<b>Dr</b> <img src=x onerror="top.forged = true">';
      const element = await show({...attributes, 'reviewed-by': name});
      expect(seen(element)).to.contain(reviewed(name));
      expect(findAll(element, 'b, img')).to.have.length(0);
      element.setAttribute('reviewed-by', 'x'.repeat(1_000_000));
      await element.updateComplete;
      expect(seen(element)).to.contain(reviewed('x'.repeat(120)));
    });

    it('keeps what a name says of direction to the name', async () => {
      const element = await show({...attributes, 'reviewed-by': '\u202Eelpmaxe'});
      const [line] = findAll(element, '.small bdi');
      expect(line?.textContent).to.contain('elpmaxe');
      expect(line?.textContent).not.to.contain('2099');
      expect(line?.parentElement?.textContent).to.contain(fill(meta.reviewNext, {date: '1 March 2099'}));
    });
  });
}
