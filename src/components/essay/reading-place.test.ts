import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isArrivedAt, partAt, readingLine, type View } from './reading-place.ts';

/** Pixels that the site leaves above what a link leads to. */
const MARGIN = 48;

/** An essay in a window: where its passages begin on the page, which has a head and a foot. */
const essays = fc
  .record({
    head: fc.integer({ min: 1, max: 1500 }),
    passages: fc.array(
      fc.record({ gap: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 1, max: 3000 }) }),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
    foot: fc.integer({ min: 0, max: 1500 }),
    window: fc.integer({ min: 200, max: 3000 }),
  })
  .map(({ head, passages, foot, window }) => {
    let end = head;
    const tops = passages.map(({ gap, height }) => {
      const top = end + gap;
      end = top + height;
      return top;
    });
    return { tops, height: window, range: Math.max(0, end + foot - window) };
  });
type Essay = typeof essays extends fc.Arbitrary<infer T> ? T : never;

/** A reader of an essay, as the page knows them: how far they have scrolled, and the passage that they went to. */
class Reader {
  #scroll = 0;
  #landed = 0;
  readonly #essay: Essay;
  constructor(essay: Essay) {
    this.#essay = essay;
  }
  get view(): View {
    return { height: this.#essay.height, range: this.#essay.range, scroll: this.#scroll };
  }
  get tops(): number[] {
    return this.#essay.tops.map((top) => top - this.#scroll);
  }
  get passage(): number {
    const top = this.tops[this.#landed - 1];
    if (top !== undefined && isArrivedAt(top, MARGIN, this.view)) return this.#landed;
    return partAt(this.tops, readingLine(this.view));
  }
  scrollTo(scroll: number): void {
    this.#landed = 0;
    this.#scroll = Math.max(0, Math.min(this.#essay.range, scroll));
  }
  goTo(number: number): void {
    if (number < 1 || number > this.#essay.tops.length) return;
    this.scrollTo((this.#essay.tops[number - 1] ?? 0) - MARGIN);
    this.#landed = number;
  }
  step(by: number): void {
    this.goTo(this.passage + by);
  }
}
const places = fc.float({ min: 0, max: 1, noNaN: true });

it('who goes to a passage is at that passage, however short it is and wherever it stands', () => {
  fc.assert(
    fc.property(essays, places, (essay, place) => {
      const reader = new Reader(essay);
      const number = 1 + Math.floor(place * (essay.tops.length - 1));
      reader.goTo(number);
      expect(reader.passage).toBe(number);
    }),
  );
});

it('from the beginning, each step leads one passage on, up to the last, and back again', () => {
  fc.assert(
    fc.property(essays, (essay) => {
      const reader = new Reader(essay);
      const all = essay.tops.map((_, index) => index + 1);
      const on = all.map(() => (reader.step(1), reader.passage));
      expect(on).toEqual(all);
      reader.step(1);
      const back = all.slice(1).map(() => (reader.step(-1), reader.passage));
      expect(back).toEqual(all.slice(0, -1).reverse());
    }),
  );
});

it('from wherever the reader has scrolled to, a step on and one back leads to the passage that was read', () => {
  fc.assert(
    fc.property(essays, places, (essay, place) => {
      const reader = new Reader(essay);
      reader.scrollTo(place * essay.range);
      const { passage } = reader;
      fc.pre(passage > 0 && passage < essay.tops.length);
      reader.step(1);
      expect(reader.passage).toBe(passage + 1);
      reader.step(-1);
      expect(reader.passage).toBe(passage);
    }),
  );
});

it('who scrolls on never reads an earlier passage, begins before the first, and ends with the last', () => {
  fc.assert(
    fc.property(essays, fc.array(places, { minLength: 2, maxLength: 30 }), (essay, stops) => {
      const reader = new Reader(essay);
      fc.pre(essay.range > 0);
      const read = [0, ...stops.sort((a, b) => a - b), 1].map((place) => {
        reader.scrollTo(place * essay.range);
        return reader.passage;
      });
      expect(read).toEqual(read.toSorted((a, b) => a - b));
      expect(read[0]).toBe(0);
      expect(read.at(-1)).toBe(essay.tops.length);
    }),
  );
});

it('the line is a third down, comes down to there at the beginning, and is at the foot of the window at the end', () => {
  const lineAt = (scroll: number) => readingLine({ height: 900, range: 3000, scroll });
  expect([0, 150, 300, 1500, 2400, 2700, 3000].map(lineAt)).toEqual([0, 150, 300, 300, 300, 600, 900]);
  // A page that ends soon has all of it on its way; one that fits its window has not begun.
  expect([0, 30, 60, 90].map((scroll) => readingLine({ height: 900, range: 90, scroll }))).toEqual([0, 300, 600, 900]);
  expect(readingLine({ height: 900, range: 0, scroll: 0 })).toBe(0);
});

it.each([
  [-1, 0],
  [10, 1],
  [99, 1],
  [100, 2],
  [5000, 3],
])('at %i the part is the %i. one', (line, place) => {
  expect(partAt([0, 100, 250], line)).toBe(place);
  expect(partAt([], line)).toBe(0);
});
