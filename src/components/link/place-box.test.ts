import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBox, placeSheet, type Box } from './place-box.ts';

const view = { width: 1000, height: 600 };
const size = { width: 300, height: 200 };
const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('a box stands below what it belongs to, where there is room', () => {
  expect(placeBox(size, boxAt(100, 50, 40, 30), view, 10)).toEqual({ left: 100, top: 90 });
});

test('in a language from right to left both end at the right', () => {
  expect(placeBox(size, boxAt(500, 50, 40, 30), view, 10, true)).toEqual({ left: 240, top: 90 });
  expect(placeBox(size, boxAt(100, 50, 40, 30), view, 10, true).left).toBe(8);
});

test('else it stands above', () => {
  expect(placeBox(size, boxAt(100, 400, 40, 30), view, 10)).toEqual({ left: 100, top: 190 });
});

test('with no room on either side it stands at the edge that is farther away', () => {
  expect(placeBox(size, boxAt(100, 10, 40, 500), view, 10).top).toBe(392);
  expect(placeBox(size, boxAt(100, 110, 40, 460), view, 10).top).toBe(8);
});

/** Windows from the smallest telephone up, boxes that fit them, and what a box may belong to, also out of sight. */
const layouts = fc
  .record({
    view: fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 300, max: 1400 }) }),
    part: fc.record({
      width: fc.double({ min: 0, max: 1, noNaN: true }),
      height: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    beside: fc.record({
      left: fc.integer({ min: -500, max: 2500 }),
      top: fc.integer({ min: -1500, max: 3000 }),
      width: fc.nat(1500),
      height: fc.nat(1500),
    }),
    gap: fc.nat(40),
  })
  .map(({ view: window, part, beside, gap }) => ({
    window,
    size: { width: part.width * (window.width - 16), height: part.height * (window.height - 16) },
    beside: boxAt(beside.left, beside.top, beside.width, beside.height),
    gap,
  }));

test('a box is inside the window, and covers what it belongs to only where there is room neither below nor above', () => {
  fc.assert(
    fc.property(layouts, ({ window, size: box, beside, gap }) => {
      const { left, top } = placeBox(box, beside, window, gap);
      const [right, bottom] = [left + box.width, top + box.height];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(window.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(window.height);
      const covers = top < beside.bottom && bottom > beside.top;
      const hasRoomBelow = Math.max(beside.bottom, 0) + gap + box.height <= window.height - 8;
      const hasRoomAbove = Math.min(beside.top, window.height) - gap - box.height >= 8;
      if (hasRoomBelow || hasRoomAbove) expect(covers).toBe(false);
      // Beside it, where it is in sight and has room: a pointer has no way to go.
      const isInSight = beside.top >= 8 && beside.bottom <= window.height - 8;
      if (isInSight && hasRoomBelow) expect(top).toBe(beside.bottom + gap);
      else if (isInSight && hasRoomAbove) expect(bottom).toBeCloseTo(beside.top - gap, 6);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('a sheet lies at one edge of the window, and covers what it belongs to only where either edge would', () => {
  fc.assert(
    fc.property(layouts, ({ window, size: { height }, beside }) => {
      const { left, top } = placeSheet(height, beside, window);
      expect(left).toBe(0);
      expect([0, window.height - height]).toContain(top);
      const covers = (at: number): boolean =>
        Math.min(at + height, window.height) > beside.top && at < beside.bottom && beside.top < window.height;
      if (!covers(window.height - height) || !covers(0)) expect(covers(top)).toBe(false);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('a sheet lies at the lower edge, and at the upper one where it would cover what it belongs to', () => {
  expect(placeSheet(200, boxAt(0, 100, 300, 40), view)).toEqual({ left: 0, top: 400 });
  expect(placeSheet(200, boxAt(0, 450, 300, 40), view)).toEqual({ left: 0, top: 0 });
  expect(placeSheet(200, boxAt(0, 100, 300, 450), view)).toEqual({ left: 0, top: 400 });
});
