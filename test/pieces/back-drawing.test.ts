import {expect, fixture, html} from '@open-wc/testing';
import {regionIds} from '../../src/content/vocabulary.js';
import {figureView, hair, lines, outline, regionPaths} from '../../src/pieces/back-drawing.js';

const backIds = regionIds.filter((id) => id !== 'abdomen');

describe('the drawing of the back', () => {
  async function draw(d: string): Promise<SVGPathElement> {
    const drawing = await fixture<SVGSVGElement>(html`<svg viewBox=${figureView}><path d=${d}></path></svg>`);
    return drawing.querySelector('path') as SVGPathElement;
  }

  /** Points on a path, a few units apart. */
  function pointsOn(path: SVGPathElement): DOMPoint[] {
    const count = Math.ceil(path.getTotalLength() / 4);
    return Array.from({length: count}, (_, index) => path.getPointAtLength(index * 4));
  }

  it('is even on both sides', async () => {
    for (const d of [outline, hair, lines, ...Object.values(regionPaths)]) {
      const path = await draw(d);
      const {x, y, width, height} = path.getBBox();
      expect(x + width / 2).to.be.closeTo(0, 0.1);
      // Off the whole numbers, where borders lie.
      for (let down = y + 1.3; down < y + height; down += 7) {
        for (let across = 1.7; across < width / 2; across += 5) {
          const isLeft = path.isPointInFill(new DOMPoint(-across, down));
          expect(path.isPointInFill(new DOMPoint(across, down)), `${across} ${down}`).to.equal(isLeft);
        }
      }
    }
  });

  it('has each part inside the body', async () => {
    const body = await draw(outline);
    for (const id of regionIds) {
      const outside = pointsOn(await draw(regionPaths[id])).filter((point) => !body.isPointInFill(point));
      expect(outside, id).to.have.length(0);
    }
  });

  it('has parts that do not cover each other, from the head down', async () => {
    const parts = await Promise.all(backIds.map((id) => draw(regionPaths[id])));
    for (const [index, part] of parts.entries()) {
      const others = parts.filter((other) => other !== part);
      const covered = pointsOn(part).filter((point) => others.some((other) => other.isPointInFill(point)));
      expect(covered, backIds[index]).to.have.length(0);
      const next = parts[index + 1]?.getBBox();
      if (next) expect(part.getBBox().y).to.be.lessThan(next.y);
    }
  });
});
