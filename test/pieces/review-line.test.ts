import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {meta} from '../../src/content/common.js';
import {fill} from '../../src/content/phrase.js';
import {readReview} from '../../src/content/review.js';
import {findAll, record, seen} from '../helpers/dom.js';
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
    expect(review && [review.by, review.role, review.overdue]).to.deep.equal([
      complete.reviewedBy,
      complete.reviewedRole,
      false,
    ]);
  });

  it('takes the day that has begun east of Greenwich only', () => {
    const inTokyo = new Date('2026-03-01T15:30:00Z');
    expect(readReview({...complete, reviewedOn: '2026-03-02'}, inTokyo)).to.include({
      by: complete.reviewedBy,
    });
    expect(readReview({...complete, reviewedOn: '2026-03-04'}, inTokyo)).to.equal(false);
  });

  it('is overdue from the day after it was due', () => {
    const overdue = (now: string): unknown => {
      const review = readReview(complete, new Date(now));
      return review && review.overdue;
    };
    expect(overdue('2027-03-01T12:00:00Z')).to.equal(false);
    expect(overdue('2027-03-02T12:00:00Z')).to.equal(true);
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
    'March 1, 2026',
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

for (const each of tags) {
  describe(`the review line of <${each.tag}>`, () => {
    const warnings = watchWarnings();
    const attributes = {
      'reviewed-by': complete.reviewedBy,
      'reviewed-role': complete.reviewedRole,
      'reviewed-on': '2025-03-01',
      'review-due': '2099-03-01',
    };
    const date = 'March 1, 2025';

    async function show(given: Record<string, string>): Promise<AnyTag> {
      const element = make(each, given);
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      return element;
    }

    const reviewed = (name: string): string => fill(meta.reviewed, {name, role: complete.reviewedRole, date});

    it('names who has checked the text, and the next check', async () => {
      const text = seen(await show(attributes));
      expect(text).to.contain(
        `${reviewed(complete.reviewedBy)} ${fill(meta.reviewNext, {date: 'March 1, 2099'})}`,
      );
      expect(text).not.to.contain(meta.unreviewed);
    });

    it('says that the check is out of date', async () => {
      const text = seen(await show({...attributes, 'review-due': '2025-03-02'}));
      expect(text).to.contain(fill(meta.reviewOverdue, {date: 'March 2, 2025'}));
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
      const line = findAll(element, 'bdi')[0];
      expect(line?.textContent).to.contain('elpmaxe');
      expect(line?.textContent).not.to.contain('2099');
      expect(line?.parentElement?.textContent).to.contain(fill(meta.reviewNext, {date: 'March 1, 2099'}));
    });
  });
}
