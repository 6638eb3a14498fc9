import type { SearchTopic, WithinTopic } from '#search/engine/topic-list.ts';
import { make } from '../../browser/make.client.ts';
import { count } from './messages.client.ts';

/**
 * Makes a topic that the query names: a result of its own, above the passages.
 *
 * @param topic what the search knows of it
 */
export function makeTopic({ name, kind, definition, passages, essays, href }: SearchTopic): HTMLLIElement {
  const where = `${kind}, in ${count(passages, 'passage')} of ${count(essays, 'essay')}`;
  return make(
    'li',
    { className: 'result topic' },
    make('p', { className: 'where meta' }, make('a', { href }, name), ` ${where}`),
    make('p', { className: 'definition' }, definition),
  );
}

/**
 * Makes the line that says that only the passages on a topic are searched, and takes that back.
 *
 * @param topic the topic
 * @param leave searches all passages
 */
export function makeWithin({ name, href }: { name: string; href: string }, leave: () => void): HTMLElement {
  const button = make(
    'button',
    { type: 'button', className: 'quiet', ariaLabel: `Search all passages, not only those on ${name}` },
    '×',
  );
  button.addEventListener('click', leave);
  return make('p', {}, 'Only passages on ', make('span', { className: 'chip' }, make('a', { href }, name), button));
}

/**
 * Says that the topic of an address is none.
 *
 * @param topic what the search knows of it
 */
export function makeUnknownTopic({ id }: WithinTopic): HTMLElement {
  return make('p', {}, 'There is no topic ', make('em', {}, id), ': all passages were searched.');
}
