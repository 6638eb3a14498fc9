import { expect, it } from 'vitest';
import { pageAt } from './built.ts';
import { hrefOf, linksIn, textOf } from './parts.ts';

const PAIR = pageAt('/compare/bodor/calder/');

/** The topics that both essays speak of. */
const shared = linksIn(PAIR, PAIR('tbody th'));

it('every two essays have a page', () => {
  const $ = pageAt('/compare/');
  expect(hrefOf($, $('main'), 'Bodor and Calder')).toBe('/compare/bodor/calder/');
  // Of seven essays.
  expect(linksIn($, $('main'))).toHaveLength((7 * 6) / 2);
  expect(textOf(PAIR('h1'))).toBe('Bodor and Calder, side by side');
  expect(hrefOf(PAIR, PAIR('main'), 'two other essays')).toBe('/compare/');
});

it('the page of two essays is a table of the topics that both speak of, in the words of each', () => {
  const $ = PAIR;
  expect(textOf($('table caption'))).toMatch(/^Topics that both essays speak of/);
  expect(linksIn($, $('thead'))).toEqual([
    ['Closer Cooperation In Cyberspace', '/essays/bodor/'],
    ['Harbour and Horizon: Arland’s Cyberspace Governance', '/essays/calder/'],
  ]);
  expect(shared).toContainEqual(['digital divide', '/topics/concepts/digital-divide/']);
  const divide = $('tbody').filter((_, group) => textOf($(group).find('th')) === 'digital divide');
  const cells = divide.find('td');
  expect(textOf(cells.eq(0))).toContain('digital divide among countries');
  expect(linksIn($, cells.eq(0))).toEqual([
    ['Bodor paragraph ¶9', '/essays/bodor/#p9'],
    ['Bodor paragraph ¶10', '/essays/bodor/#p10'],
  ]);
  expect(linksIn($, cells.eq(1))).toEqual([['Calder paragraph ¶2', '/essays/calder/#p2']]);
});

it('topics of one essay alone are said to be missing in the other', () => {
  const $ = PAIR;
  for (const [term, topic, href] of [
    [
      'Bodor speaks of these, and Calder does not mention them',
      'World Islands Conference',
      '/topics/events/world-islands-conference/',
    ],
    ['Calder speaks of these, and Bodor does not mention them', 'fifth territory', '/topics/concepts/fifth-territory/'],
  ] as const) {
    const group = $('dl > div').filter((_, part) => textOf($(part).find('dt')) === term);
    expect(hrefOf($, group, topic)).toBe(href);
    for (const alone of linksIn($, group)) expect(shared).not.toContainEqual(alone);
  }
});

it('two essays that have no topic in common say so', () => {
  const $ = pageAt('/compare/bodor/dorn/');
  expect(textOf($('main'))).toContain('No topic of this site is spoken of in both essays.');
  expect($('tbody')).toHaveLength(0);
  expect(hrefOf($, $('dl'), 'Süderöög')).toBe('/topics/places/suederoeoeg/');
});

it('how essays are compared is said before they are', () => {
  const parts = PAIR('compare-reader').children().toArray();
  const at = (selector: string): number => parts.findIndex((part) => PAIR(part).is(selector));
  expect(textOf(PAIR(parts[at('[data-part=help]')]))).toMatch(/^Choose a passage, and the other essay shows/);
  expect(at('[data-part=help]')).toBeLessThan(at(':has([data-side])'));
});
