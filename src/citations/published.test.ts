import { describe, expect, it } from 'vitest';
import { editionOf, essays } from './fixtures/essays.ts';
import { worksOf } from './item.ts';
import { citeInStyles, inTextAround, publishedCitations } from './published.ts';
import { inText, styles } from './styles.ts';

const { lan } = essays;
if (!lan) throw new Error('There is no essay by Lan.');
const works = worksOf(lan, editionOf('lan', 'not stated'));
const [first] = works;

describe('a passage is cited', () => {
  it.each(styles)('in one and the same way, whatever its number: $name', (style) => {
    const { before, after } = inTextAround(first.item, style, 300);
    for (let number = 1; number <= 300; number += 1) {
      expect(inText(first.item, style, String(number))).toBe(`${before}${number}${after}`);
    }
  });

  it('not at all by a style that writes no number', () => {
    const noTitle = { ...first.item, id: 'x', title: '987654321' };
    const chicago = styles.find(({ id }) => id === 'chicago');
    if (!chicago) throw new Error('There is no Chicago.');
    expect(() => inTextAround(noTitle, chicago, 3)).toThrow('does not cite a passage by its number once');
  });
});

it('what is published is plain text, in the shape that scripts expect', () => {
  const cited = works.map((work) => ({ work, cited: citeInStyles(work, [true], 10) }));
  const { works: published, files } = publishedCitations(cited, [{ name: 'RIS', href: '/essays/lan/cite/lan.ris' }]);
  expect(published.map(({ label, styles: all }) => [label, all.map(({ id }) => id)])).toEqual([
    ['First publication', ['apa', 'harvard', 'vancouver', 'chicago']],
    ['This edition', ['apa', 'harvard', 'vancouver', 'chicago']],
  ]);
  expect(published[0]?.styles[0]).toEqual({
    id: 'apa',
    name: 'APA',
    reference:
      'Lan, X. (2020, November 26). More cooperation in cyberspace. Beijing Review. ' +
      'https://www.pressreader.com/china/beijing-review/20201126/282144998894836',
    inText: { before: '(Lan, 2020, para. ', after: ')' },
  });
  expect(files).toEqual([{ name: 'RIS', href: '/essays/lan/cite/lan.ris' }]);
});
