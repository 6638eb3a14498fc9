import type { TopicLink } from '#topics/essay-topics.ts';
import { passageNumber } from '#passages/passage.ts';
import { loadEssayTopics, topicDataAddress } from '../browser/essay-topics.client.ts';
import { anchor } from '../link/anchor.client.ts';
import { keepBeside } from '../link/keep-beside.client.ts';
import popoverStyle from '../link/LinkPopover.css?url';
import { tieToLink } from '../link/opened.client.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { make } from '../browser/make.client.ts';
import style from './PassageTopics.css?url';
import * as t from '#strings/chosen.ts';

/** Pixels between a link and its topics above the text. */
const GAP = 4;

/** Ids of the panel and its head; no heading of an essay has a colon in its id. */
const [PANEL, HEAD] = ['popover:topics', 'popover:topics:name'];

let open: { link: HTMLAnchorElement; panel: HTMLElement } | undefined;
/** Link that was last pressed: its topics may arrive too late. */
let wanted: HTMLAnchorElement | undefined;
/** Link whose topics a press on it has just closed: the click that follows must not reopen them. */
let pressed: HTMLAnchorElement | undefined;

document.addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = open && target instanceof Node && open.link.contains(target) ? open.link : undefined;
  },
  { capture: true },
);

/** Prefetches the topics of a passage and their style. */
export function prepareTopics(link: HTMLAnchorElement): void {
  // A failure is repeated and reported when the link is followed.
  Promise.all([loadStyles(), loadEssayTopics(topicDataAddress(link))]).catch(() => undefined);
}

/**
 * Shows the topics of a passage in place, the rarest first, or hides them. The focus goes to the first, and back to the link.
 *
 * @throws where they cannot be loaded
 */
export async function toggleTopics(link: HTMLAnchorElement): Promise<void> {
  const wasOpen = link === pressed || link === open?.link;
  pressed = undefined;
  open?.panel.hidePopover();
  wanted = wasOpen ? undefined : link;
  if (wasOpen) return;
  const number = passageNumber(link.hash.slice(1)) ?? 0;
  const [{ topics, passages }] = await Promise.all([loadEssayTopics(topicDataAddress(link)), loadStyles()]);
  const own = passages.find((passage) => passage.number === number)?.topics.flatMap((place) => topics[place] ?? []);
  if (!own?.length) throw new Error(`Nothing is known of the topics of paragraph ${number}`);
  if (wanted === link && !open) show(link, number, own);
}

function loadStyles(): Promise<unknown> {
  return Promise.all([loadWithPatterns(popoverStyle), loadWithPatterns(style)]);
}

function show(link: HTMLAnchorElement, number: number, topics: readonly TopicLink[]): void {
  const panel = make(
    'div',
    { className: 'link-popover passage-topics floating small on-screen', id: PANEL, popover: 'auto', role: 'dialog' },
    make('p', { className: 'head meta', id: HEAD }, t.passageTopics(number)),
    make('ul', { className: 'list editor targets quiet-links' }, ...topics.map(item)),
    make('p', { className: 'foot ruled targets quiet-links' }, make('a', { href: link.href }, t.essayTopics)),
  );
  panel.setAttribute('aria-labelledby', HEAD);
  link.closest('.essay')?.append(panel);
  open = { link, panel };
  const signal = tieToLink(panel, link);
  panel.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') open = undefined;
  });
  panel.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') panel.remove();
  });
  panel.showPopover({ source: link });
  if (getComputedStyle(link).position === 'absolute') unfold(panel, link, signal);
  else keepBeside(panel, () => link.getBoundingClientRect(), GAP);
  panel.querySelector('a')?.focus({ preventScroll: true });
}

function item({ name, kind, href }: TopicLink): HTMLElement {
  return make('li', {}, make('a', { href }, name), make('span', { className: 'soft nowrap' }, kind));
}

/** In the margin the topics stand under their link, and scroll with the text. */
function unfold(panel: HTMLElement, link: HTMLAnchorElement, signal: AbortSignal): void {
  const place = (): void => {
    const { left, right, bottom } = link.getBoundingClientRect();
    const isRtl = getComputedStyle(panel).direction === 'rtl';
    const start = isRtl ? document.documentElement.clientWidth - right - scrollX : left + scrollX;
    panel.style.insetInlineStart = `${start}px`;
    panel.style.insetBlockStart = `${bottom + scrollY}px`;
  };
  panel.classList.add('in-margin');
  if (anchor(panel, link, '--unfolded', signal)) return;
  place();
  addEventListener('resize', place, { signal });
}
