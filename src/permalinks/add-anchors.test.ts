import { expect, it } from 'vitest';
import { addAnchors } from './add-anchors.ts';

const html = '<main><h2 class="a" id="y-2020">2020</h2><h2 id="other">Other</h2></main>';
const ids = new Set(['y-2020', 'other']);
const until = '2027-03-01';

it('an old fragment stands beside the place that it leads to', () => {
  expect(addAnchors(html, new Map([['2020', [{ to: 'y-2020', until }]]]), ids)).toBe(
    html.replace('>2020<', '><span id="2020"></span>2020<'),
  );
});

it('a fragment that the page has stays the only one', () => {
  expect(addAnchors(html, new Map([['other', [{ to: 'y-2020', until }]]]), ids)).toBe(html);
});
