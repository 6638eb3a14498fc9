import type { Quotation } from '#search/types.ts';
import * as t from '#strings/chosen.ts';
import { inline } from '#strings/inline.ts';
import { loadStyle } from '../../browser/load-style.client.ts';
import { make } from '../../browser/make.client.ts';
import style from './comparison.css?url';
import { makeLink } from './result.client.ts';

/** Removes the signs around words, which are not compared. */
function withoutSigns(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function line<T extends 'p' | 'li'>(tag: T, sentence: string, parts: Record<string, Node>): HTMLElementTagNameMap[T] {
  return make(tag, {}, ...inline<Node | string>(sentence, parts));
}

/** Makes the comparison of a quotation with the text. */
export async function makeComparison({ hit, exact, differences }: Quotation): Promise<HTMLElement> {
  // Without its style it can be read all the same.
  await loadStyle(style).catch(() => undefined);
  const place = makeLink(hit);
  if (exact) return make('div', { className: 'comparison panel ink above-2' }, line('p', t.quotedExactly, { place }));
  const { language: lang } = hit.essay;
  const different = differences.filter(({ same }) => !same);
  const lines = different.map((difference) => {
    const yours = make('q', {}, withoutSigns(difference.yours));
    const its = make('q', { lang }, withoutSigns(difference.text));
    if (yours.textContent === '') return line('li', t.quotedWithout, { its });
    if (its.textContent === '') return line('li', t.quotedMore, { yours });
    return line('li', t.quotedOther, { yours, its });
  });
  const shown = differences.flatMap(({ same, yours, text, space }) => [
    ...(same || yours === '' ? [] : [make('del', { className: 'soft' }, yours), space]),
    ...(text === '' ? [] : [same ? text : make('ins', {}, text), space]),
  ]);
  return make(
    'div',
    { className: 'comparison panel ink above-2' },
    line('p', t.quotedNearly, { place }),
    make('ul', {}, ...lines),
    make('blockquote', { lang, dir: 'auto' }, ...shown),
  );
}
