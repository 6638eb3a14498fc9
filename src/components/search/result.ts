import { addressWithMarks } from '../../search/query/address.ts';
import type { Quotation, ShownHit } from '../../search/types.ts';
import { make } from '../make.ts';
import { nameOf } from './messages.ts';

/**
 * Makes one result. The query and the texts go in as text, never as markup.
 *
 * @param hit what was found
 */
export function makeResult(hit: ShownHit): HTMLLIElement {
  const { essay, section, url, marks } = hit;
  const excerpt = hit.excerpt.map((part) => (part.hit ? make('mark', {}, part.text) : part.text));
  const context = [essay.authors.join(', '), section].filter(Boolean).join(' · ');
  return make(
    'li',
    { className: 'result' },
    make('p', { className: 'where' }, make('a', { href: addressWithMarks(url, marks) }, nameOf(hit)), ` ${context}`),
    make('p', { className: 'excerpt' }, ...excerpt),
  );
}

/** Words without the signs around them, which are not compared. */
function withoutSigns(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * Makes the comparison of a quotation with the text.
 *
 * @param quotation the passage, and what differs
 */
export function makeComparison({ hit, exact, differences }: Quotation): HTMLElement {
  const place = make('a', { href: addressWithMarks(hit.url, hit.marks) }, nameOf(hit));
  if (exact) {
    return make(
      'div',
      { className: 'comparison' },
      make('p', {}, 'Quoted word for word from ', place, '. (Capitals and punctuation are not compared.)'),
    );
  }
  const different = differences.filter(({ same }) => !same);
  const lines = different.map((difference) => {
    const [yours, text] = [withoutSigns(difference.yours), withoutSigns(difference.text)];
    if (yours === '') return make('li', {}, 'You leave out ', make('em', {}, text), '.');
    if (text === '') return make('li', {}, 'You have ', make('em', {}, yours), '; the text has nothing there.');
    return make('li', {}, 'You have ', make('em', {}, yours), '; the text has ', make('em', {}, text), '.');
  });
  const shown = differences.flatMap(({ same, yours, text }) =>
    same
      ? [text, ' ']
      : [...(yours === '' ? [] : [make('del', {}, yours), ' ']), ...(text === '' ? [] : [make('ins', {}, text), ' '])],
  );
  return make(
    'div',
    { className: 'comparison' },
    make('p', {}, 'Nearly the words of ', place, ', but not quite:'),
    make('ul', {}, ...lines),
    make('blockquote', {}, ...shown),
  );
}
