import { describe, expect, it } from 'vitest';
import { ask, placesOf, siteOf } from '../fixtures/in-memory.ts';

describe('a query in Chinese', () => {
  const chinese = siteOf([
    { slug: 'han', title: '師說', language: 'zh-Hant', blocks: ['師者，所以傳道受業解惑也。', '古之學者必有師。'] },
  ]);

  it.each([
    ['in the script of the text', '師者'],
    ['in the other script', '师者'],
    ['over a sign that stands between its letters', '师者所以传道'],
  ])('finds what is written %s', async (_, query) => {
    expect(placesOf(await ask(chinese, query))[0]).toBe('han/#p1');
  });
});
