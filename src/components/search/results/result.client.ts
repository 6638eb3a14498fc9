import { addressWithMarks } from '#search/query/address.ts';
import type { ShownHit } from '#search/types.ts';
import { make } from '../../browser/make.client.ts';
import { placeOf } from './messages.client.ts';

/**
 * Makes the link to a result. Its text is the title of the essay, in the essay's language, and the place.
 *
 * @param hit what was found
 */
export function makeLink(hit: ShownHit): HTMLAnchorElement {
  const { essay, url, marks } = hit;
  const title = make('bdi', { lang: essay.language }, essay.title);
  return make('a', { href: addressWithMarks(url, marks) }, title, placeOf(hit));
}

/**
 * Makes one result. The query and the texts go in as text, never as markup.
 *
 * @param hit what was found
 * @param place of the result among all, from 1
 * @param count how many results there are in all, shown or not
 */
export function makeResult(hit: ShownHit, place: number, count: number): HTMLLIElement {
  const { essay, section, kind } = hit;
  const excerpt = hit.excerpt.map((part) => (part.hit ? make('mark', {}, part.text) : part.text));
  // A note is the editor's: in the language of the page, and set as such.
  const isNote = kind === 'note';
  const context = [essay.values.author.join(', '), section].filter(Boolean).join(' · ');
  return make(
    'li',
    { className: isNote ? 'result note' : 'result', ariaPosInSet: `${place}`, ariaSetSize: `${count}` },
    make('p', { className: 'where' }, makeLink(hit), ` ${context}`),
    make('p', { className: 'excerpt', dir: 'auto', ...(isNote ? {} : { lang: essay.language }) }, ...excerpt),
  );
}
