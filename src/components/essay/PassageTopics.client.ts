import { findAround, hasModifier } from '../browser/find.client.ts';
import { attempt } from '../browser/load-trouble.client.ts';
import { make } from '../browser/make.client.ts';
import { hasPopovers } from '../browser/popovers.client.ts';
import * as t from '#strings/chosen.ts';

const linkAt = (event: Event) => findAround(event, 'a.topics-link');

/** Lazy: most visits do without it. */
const load = async () => await import('./passage-topics.client.ts');

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, (event) => {
    const link = linkAt(event);
    if (!link) return;
    load().then(
      ({ prepareTopics }) => prepareTopics(link),
      // Without it, the link leads to a page.
      () => undefined,
    );
  });
}

document.addEventListener('click', (event) => {
  const link = linkAt(event);
  // Modified clicks open tabs or download.
  if (!link || !hasPopovers || hasModifier(event)) return;
  event.preventDefault();
  const page = make('a', { href: link.href }, t.essayTopics);
  attempt(t.partPassageTopics, async () => (await load()).toggleTopics(link), link, page);
});
