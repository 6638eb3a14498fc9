import { addressWithMarks } from '#search/query/address.ts';
import type { ShownHit } from '#search/types.ts';
import * as t from '#strings/chosen.ts';
import { inline } from '#strings/inline.ts';
import { make } from '../../browser/make.client.ts';
import { nameOfResult } from './messages.client.ts';

/** Makes the link to a result: the title of the essay, in its language, and the place. */
export function makeLink(hit: ShownHit): HTMLAnchorElement {
  const { essay, url, marks } = hit;
  const title = make('bdi', { lang: essay.language }, essay.title);
  return make('a', { href: addressWithMarks(url, marks) }, ...inline<Node | string>(nameOfResult(hit), { title }));
}

/** Makes a result, at a place from 1 among all. The query and the texts go in as text, never as markup. */
export function makeResult(hit: ShownHit, place: number, count: number): HTMLLIElement {
  const { essay, section, kind } = hit;
  const excerpt = hit.excerpt.map((part) => (part.hit ? make('mark', {}, part.text) : part.text));
  // A note is the editor's, in the language of the page.
  const isNote = kind === 'note';
  const link = makeLink(hit);
  link.className = 'strong editor whole-link block';
  const context = [essay.values.author.join(t.listSeparator), section].filter(Boolean).join(' · ');
  return make(
    'li',
    { className: 'result item', ariaPosInSet: `${place}`, ariaSetSize: `${count}` },
    make('p', { className: 'where meta below-1' }, link, ` ${context}`),
    make(
      'p',
      {
        className: isNote ? 'excerpt small editor' : 'excerpt author-face',
        dir: 'auto',
        ...(isNote ? {} : { lang: essay.language }),
      },
      ...excerpt,
    ),
  );
}
