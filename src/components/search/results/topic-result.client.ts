import type { SearchTopic, ScopeTopic } from '#search/engine/topic-list.ts';
import * as t from '#strings/chosen.ts';
import { inline } from '#strings/inline.ts';
import { make, makeButton } from '../../browser/make.client.ts';

/** Makes the result for a topic that the query names, which stands above the passages. */
export function makeTopic({ name, kind, definition, passages, essays, href }: SearchTopic): HTMLLIElement {
  return make(
    'li',
    { className: 'result topic item' },
    make(
      'p',
      { className: 'where meta below-1' },
      make('a', { className: 'strong editor whole-link', href }, name),
      ` ${t.topicFound(kind, passages, essays)}`,
    ),
    make('p', { className: 'small editor' }, definition),
  );
}

/** Makes the line that says that only the passages on a topic are searched, with the button that ends that. */
export function makeWithin({ name, href }: { name: string; href: string }, leave: () => void): HTMLElement {
  const button = makeButton('×', leave, { className: 'quiet bare', ariaLabel: t.leaveTopic(name) });
  const topic = make(
    'span',
    { className: 'chip target' },
    make('a', { className: 'strong editor', href }, name),
    button,
  );
  return make('p', { className: 'above-4' }, ...inline<Node | string>(t.onlyOnTopic, { topic }));
}

/** Says that there is no topic of this id, which an address may have. */
export function makeUnknownTopic({ id }: ScopeTopic): HTMLElement {
  return make('p', {}, ...inline<Node | string>(t.noSuchTopic, { topic: make('q', { className: 'ink' }, id) }));
}
