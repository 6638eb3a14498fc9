import * as t from '#strings/chosen.ts';
import { inline } from '#strings/inline.ts';
import type { TopicLink } from '#topics/essay-topics.ts';
import { make } from '../browser/make.client.ts';

/** The number of a passage, and below it with how many of the other essay it is joined. */
export function numberButton(number: number, joined: number, essay: string, other: string): HTMLButtonElement {
  const heard = inline(t.joinedCount(joined), { number: String(number), essay, count: String(joined), other });
  return make(
    'button',
    { type: 'button', className: 'number quiet bare small editor numerals', ariaPressed: 'false' },
    make('span', { ariaHidden: 'true' }, `¶${number}`),
    make('span', { className: 'count soft', ariaHidden: 'true' }, String(joined)),
    make('span', { className: 'visually-hidden' }, heard.join('')),
  );
}

/** A sentence with links to topics at its `{topics}`. */
export function withTopics(
  sentence: string,
  topics: readonly TopicLink[],
  parts: Record<string, (Node | string)[]> = {},
): (Node | string)[] {
  const links = topics.map(({ name, href }) => make('a', { href, className: 'topic quiet-link', textContent: name }));
  const spaced = links.flatMap((link, index) => (index > 0 ? [' ', link] : [link]));
  return inline<(Node | string)[]>(sentence, { ...parts, topics: spaced }).flat();
}
