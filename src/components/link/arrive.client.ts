import { fragmentId } from '#links/fragment.ts';
import { passageRange } from '#passages/passage-range.ts';
import { wellFormed } from '#lib/well-formed.ts';
import { writeAddress } from '#search/query/address.ts';
import * as t from '#strings/chosen.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { make, makeButton } from '../browser/make.client.ts';
import { nearestPlace, wordsOfFragment, type Place } from './nearest-place.client.ts';
import style from './PlaceNotice.css?url';

/** Characters of a fragment that the notice repeats. */
const SHOWN = 60;

/**
 * Does for a fragment (with its `#`) what a browser does not: marks each passage of a range and goes to the first, or shows
 * a notice in `host` that there is no such place. Taken back when another place is visited.
 */
export async function arriveAt(hash: string, host: HTMLElement, left: AbortSignal): Promise<void> {
  if (left.aborted) return;
  const id = fragmentId(hash);
  const passages = [...document.querySelectorAll<HTMLElement>('.prose > .passage')];
  const range = passageRange(id);
  const [fragment = '', directive] = id.split(':~:');
  if (range && range.last <= passages.length) {
    markRange(passages.slice(range.first - 1, range.last), id, left);
  } else if (directive !== undefined) {
    // Only a browser without text directives shows them to a page.
    if (fragment !== '') location.replace(`#${fragment}`);
  } else if (id.toLowerCase() !== 'top' && !document.getElementById(id)) {
    // To “top” a browser scrolls without an element ("HTML", 7.4.6.4: scrolling to a fragment).
    await showNotice(id, passages.length, host, left);
  }
}

function markRange(range: readonly HTMLElement[], id: string, left: AbortSignal): void {
  for (const passage of range) passage.dataset.arrived = '';
  left.addEventListener('abort', () => range.forEach((passage) => delete passage.dataset.arrived));
  // Short ranges have an anchor, where the browser is already.
  const [first] = range;
  if (first && !document.getElementById(id)) goTo(first);
}

/** Goes to a passage as a browser does, so that Tab goes on from there. */
function goTo(passage: HTMLElement): void {
  passage.scrollIntoView();
  passage.tabIndex = -1;
  // It is marked already.
  passage.style.outline = 'none';
  passage.addEventListener('blur', () => ['tabindex', 'style'].forEach((name) => passage.removeAttribute(name)), {
    once: true,
  });
  passage.focus({ preventScroll: true });
}

async function showNotice(id: string, passages: number, host: HTMLElement, left: AbortSignal): Promise<void> {
  // A live region announces changes, so it comes before the words.
  const status = make('p', { role: 'status' });
  host.replaceChildren(status);
  left.addEventListener('abort', () => host.replaceChildren());
  await loadWithPatterns(style);
  if (left.aborted) return;
  host.className = 'row between meta on-screen';
  const place = nearestPlace(id, passages, sectionsOf());
  const shown = id.length > SHOWN ? `${id.slice(0, SHOWN)}…` : id;
  status.textContent = t.noSuchPlace(`#${wellFormed(shown)}`);
  host.append(
    make(
      'div',
      { className: 'row targets' },
      place ? make('a', { href: `#${place.id}` }, t.goTo(place.label)) : linkToContents(),
      linkToSearch(id, host.dataset.search ?? ''),
      makeButton(t.dismiss, () => host.replaceChildren(), { className: 'quiet bare' }),
    ),
  );
}

function sectionsOf(): Place[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('essay-toc a')].map(({ hash, textContent }) => ({
    id: decodeURIComponent(hash.slice(1)),
    label: t.quoted(textContent.trim()),
  }));
}

function linkToContents(): HTMLAnchorElement {
  const link = make('a', { href: '#contents' }, t.seeContents);
  link.addEventListener('click', () => {
    // On narrow screens they are a sheet, which is closed.
    const sheet = document.querySelector<HTMLElement>('essay-toc [popover]');
    if (sheet?.getClientRects().length === 0) sheet.showPopover();
  });
  return link;
}

function linkToSearch(id: string, search: string): HTMLAnchorElement {
  const query = wordsOfFragment(id);
  const parameters = writeAddress({ query, filters: {}, sort: 'relevance', corrects: true }).toString();
  return query === ''
    ? make('a', { href: search }, t.searchTheEssays)
    : make('a', { href: `${search}?${parameters}` }, t.searchFor(query));
}
