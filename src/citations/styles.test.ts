import { describe, expect, it } from 'vitest';
import type { CslItem } from './csl.ts';
import { plainText, referenceParts } from './reference.ts';
import { changeStyle, forOneWork } from './style-changes.ts';
import { citeIn, styles } from './styles.ts';

const item: CslItem = {
  id: 'a',
  type: 'article-magazine',
  title: 'On <i>Everything</i> & more',
  author: [{ family: 'Lan', given: 'Xinzhen' }],
  'container-title': 'Review',
  URL: 'https://example.org/?a=1&b=2',
  language: 'en',
};

function inStyle(id: string, familyFirst: boolean, changes: Partial<CslItem> = {}): string {
  const style = styles.find((other) => other.id === id);
  if (!style) throw new Error(`No style ${id}.`);
  return plainText(citeIn(style, { ...item, ...changes }, [familyFirst]).reference());
}

describe('the name of an author', () => {
  it.each([
    ['apa', 'Lan, X. '],
    ['harvard', 'Lan, X. '],
    ['vancouver', 'Lan X. '],
  ])('is inverted with initials, whichever name comes first: %s', (style, start) => {
    for (const familyFirst of [true, false]) expect(inStyle(style, familyFirst).startsWith(start)).toBe(true);
  });

  it('keeps its order in Chicago where the family name comes first', () => {
    expect(inStyle('chicago', true)).toMatch(/^Lan Xinzhen\. /);
    expect(inStyle('chicago', false)).toMatch(/^Lan, Xinzhen\. /);
  });
});

describe('a reference', () => {
  it.each(styles)('has its signs as they are: $name', ({ id }) => {
    expect(inStyle(id, true).toLowerCase()).toContain('on <i>everything</i> & more');
    expect(inStyle(id, true)).toContain('https://example.org/?a=1&b=2');
  });

  it.each(styles)('is never without a title: $name', (style) => {
    for (const title of ['', ' ', '…']) {
      expect(() => citeIn(style, { ...item, title }, [true]).reference()).toThrow(
        `The ${style.name} reference has no title`,
      );
    }
  });

  it('is words and italics, and no other markup', () => {
    const html =
      '<div class="a">\n  <div class="csl-left-margin">1. </div>' +
      '<div class="csl-right-inline">A &#38; B. <i>C &lt;x&gt;</i> <span onclick="x()">D</span><script>E</script></div>\n</div>';
    expect(referenceParts(html)).toEqual([
      { text: 'A & B. ', italic: false },
      { text: 'C <x>', italic: true },
      { text: ' ', italic: false },
      { text: 'D', italic: false },
      { text: 'E', italic: false },
    ]);
  });
});

describe('a change of a style', () => {
  it('is made whatever white space there is between tags', () => {
    expect(changeStyle('<a>\n  <b/>\n</a>', [['<a><b/>', '<a><c/>']])).toBe('<a><c/></a>');
  });

  it.each([
    ['0', '<a/>'],
    ['2', '<b/><b/>'],
  ])('is refused where its place is there %s times', (times, style) => {
    expect(() => changeStyle(style, [['<b/>', '<c/>']])).toThrow(`has ${times} times, not once: <b/>`);
  });
});

it('a style for one work neither sorts nor tells works apart', () => {
  const style =
    '<citation et-al-min="3" disambiguate-add-names="true" givenname-disambiguation-rule="by-cite"><sort>\n<key/></sort><layout/></citation>';
  expect(forOneWork(style)).toBe('<citation et-al-min="3"><layout/></citation>');
});
