import { findAround } from '../browser/find.client.ts';
import { hasPopovers } from '../browser/popovers.client.ts';

/** Fragments of passages, also the first of a range, of notes, and of the note on the author; words may be named too. */
const SHOWN = /^#(p\d+(-p\d+)?|(fn|note)-[^:]+|author-note)(:~:|$)/;

/**
 * Links without a preview: the sign of a passage and of its topics stand beside it; the page of a passage and a result of
 * a search show the passage already; above a dialog or a popover the preview would cover it, or be inert beside it.
 */
const SHOWS_NOTHING = '.passage-link, .topics-link, .passage-page .button, passage-search a, dialog a, [popover] a';

/** Offers the preview of a link, if it is to have one. */
async function offer(event: Event): Promise<void> {
  const link = findAround(event, 'a[href*="#"]');
  if (!hasPopovers || !link || !SHOWN.test(link.hash) || link.origin !== location.origin) return;
  if (link.matches(SHOWS_NOTHING)) return;
  try {
    const preview = await import('./link-preview.client.ts');
    preview.offerPreview(link);
  } catch {
    // Without a preview the link is what it is without script.
  }
}

// Moving, and not only being over: a link that scrolls below a pointer at rest was not pointed at.
document.addEventListener('pointermove', (event) => {
  if (event.pointerType !== 'touch' && event.buttons === 0) void offer(event);
});
document.addEventListener('focusin', (event) => {
  if (event.target instanceof Element && event.target.matches(':focus-visible')) void offer(event);
});
