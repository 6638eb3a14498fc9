import { attempt } from '../browser/load-trouble.client.ts';
import { make } from '../browser/make.client.ts';
import { hasPopovers } from '../browser/popovers.client.ts';
import * as t from '#strings/chosen.ts';

/** The link to the topics of a passage that an event is at. */
function linkAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.topics-link') : null;
}

/** What shows the topics of a passage in place. It is fetched when it is first wanted: most visits do without it. */
const load = async () => await import('./passage-topics.client.ts');

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, (event) => {
    const link = linkAt(event);
    if (!link) return;
    load().then(
      ({ prepareTopics }) => prepareTopics(link),
      // It cannot be had: the link is what it is without script.
      () => undefined,
    );
  });
}

document.addEventListener('click', (event) => {
  const link = linkAt(event);
  // Who asks for a new tab or a download gets just that.
  if (!link || !hasPopovers || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const page = make('a', { href: link.href }, t.essayTopics);
  attempt(t.partPassageTopics, async () => (await load()).toggleTopics(link), link, page);
});
