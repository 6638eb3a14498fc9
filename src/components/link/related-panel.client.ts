import type { EssayTopics, RelatedLink } from '#topics/essay-topics.ts';
import { loadEssayTopics } from '../browser/essay-topics.client.ts';
import { make } from '../browser/make.client.ts';
import { placeWords } from '../browser/place-words.client.ts';
import { tell } from './copy-and-tell.client.ts';

/**
 * Shows in a popover the passages of other essays that speak of the same as its own, in place of its menu.
 *
 * @param popover where to show them
 * @param menu what is shown again when the reader goes back
 * @param address of the data on the topics of the essay
 * @param number of the passage
 */
export async function showRelated(
  popover: HTMLElement,
  menu: HTMLElement,
  address: string,
  number: number,
): Promise<void> {
  const back = make('button', { type: 'button', textContent: 'Back' });
  const body = make('div', { className: 'others editor', textContent: 'Loading the related passages…' });
  const all = make('a', { href: new URL(`./#p${number}`, address).href, textContent: 'Topics of this passage' });
  const panel = make('div', {}, body, make('div', { className: 'foot row between targets meta' }, back, all));
  back.addEventListener('click', () => {
    panel.replaceWith(menu);
    menu.querySelector<HTMLElement>('.related')?.focus();
  });
  menu.replaceWith(panel);
  tell(popover, '');
  back.focus({ preventScroll: true });
  try {
    const { topics, passages } = await loadEssayTopics(address);
    const related = passages.find((passage) => passage.number === number)?.related ?? [];
    body.replaceChildren(
      ...(related.length === 0
        ? [make('p', { textContent: 'No passage of another essay speaks of the same.' })]
        : related.map((one) => item(one, topics))),
    );
    if (document.activeElement === back) body.querySelector('a')?.focus({ preventScroll: true });
  } catch {
    body.textContent = 'The related passages could not be loaded. The page of topics leads to them, too.';
  }
}

/** A passage, and the topics that both speak of: no passage is offered without its reason. */
function item({ label, href, topics: shared }: RelatedLink, topics: EssayTopics['topics']): HTMLElement {
  const reasons = shared.flatMap((place) => topics[place]?.name ?? []);
  return make(
    'p',
    {},
    make('a', { href }, ...placeWords(label)),
    make('span', { textContent: `Both speak of ${reasons.join(', ')}` }),
  );
}
