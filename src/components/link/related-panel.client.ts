import type { EssayTopics, RelatedLink } from '#topics/essay-topics.ts';
import * as t from '#strings/chosen.ts';
import { inline } from '#strings/inline.ts';
import { loadEssayTopics } from '../browser/essay-topics.client.ts';
import { make } from '../browser/make.client.ts';
import { showPanel } from './panel.client.ts';

/** Shows the passages of other essays on the same topics as a passage; `address` is that of the page of the topics of its essay. */
export function showRelated(popover: HTMLElement, menu: HTMLElement, address: string, number: number): Promise<void> {
  return showPanel(popover, menu, {
    className: 'others editor',
    opener: 'related',
    loading: t.relatedLoading,
    failed: t.relatedNotLoaded,
    page: make('a', { href: `${address}#p${number}`, textContent: t.topicsOfThisPassage }),
    load: async () => {
      const { topics, passages } = await loadEssayTopics(address);
      const related = passages.find((passage) => passage.number === number)?.related ?? [];
      return related.length === 0 ? [make('p', {}, t.relatedNone)] : related.map((one) => item(one, topics));
    },
  });
}

/** A passage and the topics that it shares: no passage is offered without its reason. */
function item({ label, href, topics: shared }: RelatedLink, topics: EssayTopics['topics']): HTMLElement {
  const reasons = shared.flatMap((place) => topics[place]?.name ?? []);
  return make(
    'p',
    { className: 'split ruled' },
    make('a', { href }, ...placeWords(label)),
    make('span', {}, ...inline(t.bothSpeakOf, { topics: reasons.join(t.listSeparator) })),
  );
}

/** A label such as `Lan ¶7`, as `Place.astro` makes it: `¶` is seen, and “paragraph” is heard. */
function placeWords(label: string): (Node | string)[] {
  const [, before = '', number = ''] = /^(.*)¶(.*)$/s.exec(label) ?? [];
  const seen = make('span', { ariaHidden: 'true' }, '¶');
  const heard = inline<Node | string>(t.passageHeard('{number}'), { number: seen }).flatMap((piece) =>
    piece === seen ? [seen, number] : [make('span', { className: 'visually-hidden' }, piece)],
  );
  return [before, ...heard];
}
