import { fragmentId } from '../../lib/fragment.ts';
import { MARK } from '../../search/client/mark.ts';
import { segment } from '../../language/segment.ts';
import { loadStyle } from '../load-style.ts';
import { make } from '../make.ts';
import style from './highlight.css?url';

/** Names of the highlights, as the style sheet knows them. */
const FOUND = 'found';
const CURRENT = 'found-now';

let stop: (() => void) | undefined;

/**
 * Marks words in the text of the page and offers to go from one to the next. Nothing of the page is changed: the
 * browser paints the marks. One that cannot still marks the passage itself, as it does for every link.
 *
 * @param marks words as they are compared, separated by spaces
 * @param start the passage to begin with
 */
export async function highlight(marks: string, start: Element | null): Promise<void> {
  stop?.();
  const text = document.querySelector('article');
  if (!('highlights' in CSS) || !text) return;
  const ranges = findRanges(text, new Set(marks.split(' ')));
  if (ranges.length === 0) return;
  await loadStyle(style);
  CSS.highlights.set(FOUND, new Highlight(...ranges));

  const first = ranges.findIndex((range) => start?.contains(range.startContainer) === true);
  let current = Math.max(0, first) - 1;
  const place = make('span', { role: 'status' });
  const next = make('button', { type: 'button', textContent: 'Next match' });
  const clear = make('button', { type: 'button', className: 'quiet', textContent: 'Clear' });
  const bar = make(
    'div',
    { className: 'matches', role: 'region', ariaLabel: 'Matches of the search' },
    place,
    next,
    clear,
  );
  place.textContent = `${ranges.length} ${ranges.length === 1 ? 'match' : 'matches'}`;
  next.hidden = ranges.length === 1;
  next.addEventListener('click', () => {
    current = (current + 1) % ranges.length;
    const range = ranges[current];
    if (!range) return;
    CSS.highlights.set(CURRENT, new Highlight(range));
    place.textContent = `Match ${current + 1} of ${ranges.length}`;
    scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 3 });
  });
  stop = () => {
    CSS.highlights.delete(FOUND);
    CSS.highlights.delete(CURRENT);
    bar.remove();
    stop = undefined;
  };
  clear.addEventListener('click', () => stop?.());
  document.body.append(bar);
}

/** Marks what the address of the page asks for, and takes that part out of the address: it has been used. */
export function highlightFromAddress(): void {
  const address = new URL(location.href);
  const marks = address.searchParams.get(MARK);
  if (marks === null) return;
  address.searchParams.delete(MARK);
  history.replaceState(history.state, '', address);
  void highlight(marks, document.getElementById(fragmentId(location.hash)));
}

/** The words of a text that are among some forms, as ranges, in order. What is furniture has no words to mark. */
function findRanges(text: Element, forms: ReadonlySet<string>): Range[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-pagefind-ignore], h1, h2, h3, h4, h5, h6')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const match of node.data.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‐‑-]*/gu)) {
      const { words, joins } = segment(match[0]);
      if (![...words, ...joins].some(({ form }) => forms.has(form))) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
