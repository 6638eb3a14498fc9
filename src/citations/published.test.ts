import { describe, expect, it } from 'vitest';
import { Threads } from '#environment/threads.ts';
import { editionOf, essays } from './fixtures/essays.ts';
import { worksOf } from './item.ts';
import { citeInStyles, inTextAround, publishedCitations, withStyles } from './published.ts';
import { plainText } from './reference.ts';
import { citeIn, styles } from './styles.ts';

const works = worksOf(essays.bodor, editionOf('bodor', 'not stated'));
const [first] = works;

/** Numbers of passages: all that an essay can have, or those at which a style might write another form. */
const numbers = Array.from({ length: 300 }, (_, index) => index + 1).filter(
  (number) =>
    process.env.THOROUGH !== undefined || number <= 13 || /^(2[0-3]|99|10[0-3]|11[0-3]|200|300)$/.test(String(number)),
);

describe('a passage', () => {
  it.each(styles)('is cited in one and the same way, whatever its number: $name', (style) => {
    const cited = citeIn(style, first.item, [true]);
    const { before, after } = inTextAround(cited, style, 987_654_321);
    for (const number of numbers) {
      expect(cited.inText(String(number))).toBe(`${before}${number}${after}`);
    }
  });
});

it('a work is cited as if it were the only work, whatever was cited before', () => {
  const all = Object.entries(essays).flatMap(([slug, essay]) => worksOf(essay, editionOf(slug, 'not stated')));
  for (const style of styles) {
    const alone = all.map(({ item }) => citeIn(style, item, [true]));
    const before = alone.map((cited) => [cited.inText('3'), plainText(cited.reference())]);
    // Each after another than before.
    const after = alone.toReversed().map((cited) => [cited.inText('3'), plainText(cited.reference())]);
    expect(after.toReversed()).toEqual(before);
  }
});

it('what is published is plain text, in the shape that scripts expect', () => {
  const cited = works.map((work) => ({ work, cited: withStyles(citeInStyles(work, [true])) }));
  const { works: published, files } = publishedCitations(cited, [
    { name: 'RIS', href: '/essays/bodor/cite/bodor.ris', type: 'a/b', ofPassage: ['¶ ', ''] },
  ]);
  expect(published.map(({ label, styles: all }) => [label, all.map(({ id }) => id)])).toEqual([
    ['First publication', ['apa', 'harvard', 'vancouver', 'chicago']],
    ['This edition', ['apa', 'harvard', 'vancouver', 'chicago']],
  ]);
  expect(published[0]?.styles[0]).toEqual({
    id: 'apa',
    name: 'APA',
    reference:
      'Bodor, I. (2020, November 26). Closer cooperation in cyberspace. Islands Review. ' +
      'https://islands.example/review/20201126/282144998894836',
    inText: { before: '(Bodor, 2020, para. ', after: ')' },
  });
  expect(files).toEqual([{ name: 'RIS', href: '/essays/bodor/cite/bodor.ris', type: 'a/b', ofPassage: ['¶ ', ''] }]);
});

it('a work is cited in a thread as it is without one', async () => {
  const threads = new Threads('src/citations/cite-in-thread.ts');
  expect(await threads.call('cite', first, [true])).toEqual(citeInStyles(first, [true]));
});
