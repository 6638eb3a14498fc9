import type { Quotation } from '#search/types.ts';
import { loadStyle } from '../../browser/load-style.client.ts';
import { make } from '../../browser/make.client.ts';
import style from './comparison.css?url';
import { makeLink } from './result.client.ts';

/** Words without the signs around them, which are not compared. */
function withoutSigns(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * Makes the comparison of a quotation with the text.
 *
 * @returns the comparison, when its style applies
 */
export async function makeComparison({ hit, exact, differences }: Quotation): Promise<HTMLElement> {
  // Without its style it can be read all the same.
  await loadStyle(style).catch(() => undefined);
  const place = makeLink(hit);
  if (exact) {
    return make(
      'div',
      { className: 'comparison' },
      make('p', {}, 'Quoted word for word from ', place, '. (Capitals and punctuation are not compared.)'),
    );
  }
  const { language: lang } = hit.essay;
  const different = differences.filter(({ same }) => !same);
  const lines = different.map((difference) => {
    const [yours, text] = [withoutSigns(difference.yours), withoutSigns(difference.text)];
    const its = make('em', { lang }, text);
    if (yours === '') return make('li', {}, 'You leave out ', its, '.');
    if (text === '') return make('li', {}, 'You have ', make('em', {}, yours), '; the text has nothing there.');
    return make('li', {}, 'You have ', make('em', {}, yours), '; the text has ', its, '.');
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
    make('blockquote', { lang, dir: 'auto' }, ...shown),
  );
}
