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

test('else it stands above', () => {
  expect(placeBox(size, boxAt(100, 400, 40, 30), view, 10)).toEqual({ left: 100, top: 190 });
});

test('with no room on either side it stands at the edge that is farther away', () => {
  expect(placeBox(size, boxAt(100, 10, 40, 500), view, 10).top).toBe(392);
  expect(placeBox(size, boxAt(100, 110, 40, 460), view, 10).top).toBe(8);
});

test('a box is never off the window, and covers what it belongs to only where it must', () => {
  const number = (max: number) => fc.integer({ min: -max, max: 2 * max });
  fc.assert(
    fc.property(number(1000), number(600), fc.nat(900), fc.nat(700), (left, top, width, height) => {
      const beside = boxAt(left, top, width, height);
      const place = placeBox(size, beside, view, 10);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + size.width).toBeLessThanOrEqual(view.width);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top + size.height).toBeLessThanOrEqual(view.height);
      const covers = place.top < beside.bottom && place.top + size.height > beside.top;
      const hadRoom = beside.bottom + 10 + size.height <= 592 || beside.top - 10 - size.height >= 8;
      if (hadRoom) expect(covers).toBe(false);
    }),
    { seed: 5 },
  );
});

test('a sheet lies at the lower edge, and at the upper one where it would cover what it belongs to', () => {
  expect(placeSheet(200, boxAt(0, 100, 300, 40), view)).toEqual({ left: 0, top: 400 });
  expect(placeSheet(200, boxAt(0, 450, 300, 40), view)).toEqual({ left: 0, top: 0 });
  expect(placeSheet(200, boxAt(0, 100, 300, 450), view)).toEqual({ left: 0, top: 400 });
});
