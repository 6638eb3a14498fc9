import { passageNumber } from '#passages/passage.ts';
import { once } from '#lib/once.ts';
import * as t from '#strings/chosen.ts';
import { findAround, hasModifier } from '../browser/find.client.ts';
import { isOpen } from '../browser/popovers.client.ts';
import { tell } from './copy-and-tell.client.ts';
import { keepBeside } from './keep-beside.client.ts';
import { fillPopover, makePopover } from './popover.client.ts';
import { selectedPassages } from './selection.client.ts';
import type { LinkTarget } from './target.client.ts';

/** Pixels between the words and the popover; a finger has the handles of the selection between them. */
const GAP = { mouse: 10, touch: 36 };
/** Highlight of words that are no longer selected, as the style sheet names it. */
const KEPT = 'selected-words';
const hasTouch = matchMedia('(pointer: coarse)').matches;

const popoverIn = once((host: HTMLElement) => makePopover(host, 'manual').then(listen));
/** The last selection: dismissed, it does not bring the popover back. */
let last: Range | undefined;

/** Opens the popover near the words that are selected, if they are the author's. The focus stays where it is. */
export async function openAtWords(host: HTMLElement): Promise<void> {
  const popover = await popoverIn(host);
  const range = usedSelection(popover);
  if (!range || isSame(range, last)) return;
  const target = targetOfSelection();
  if (!target) {
    popover.hidePopover();
    return;
  }
  // A copy: what is done in the popover may change the selection.
  const words = range.cloneRange();
  last = words;
  fillPopover(popover, target, host.dataset);
  if (!isOpen(popover)) popover.showPopover();
  keepBeside(popover, () => words.getBoundingClientRect(), hasTouch ? GAP.touch : GAP.mouse);
  tell(popover, hasTouch ? '' : t.tabLeadsToMenu, 'hint');
}

/** The range of a selection in the text, outside the popover. */
function usedSelection(popover: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || popover.contains(document.activeElement)) return undefined;
  // A selection of the whole page has both ends outside the text.
  const inText = [selection.anchorNode, selection.focusNode].some((node) => elementOf(node)?.closest('.prose'));
  return inText ? selection.getRangeAt(0) : undefined;
}

/** Whether the focus is in the text, or nowhere in particular. */
function isAtText(focused: Element): boolean {
  return focused.closest('.prose') !== null || focused.querySelector('.prose') !== null;
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

function isSame(range: Range, other: Range | undefined): boolean {
  return (
    range.startContainer === other?.startContainer &&
    range.startOffset === other.startOffset &&
    range.endContainer === other.endContainer &&
    range.endOffset === other.endOffset
  );
}

function targetOfSelection(): LinkTarget | undefined {
  const selection = getSelection();
  const found = selection && selectedPassages(selection);
  const numbers = found?.ids.flatMap((id) => passageNumber(id) ?? []) ?? [];
  const [first] = numbers;
  if (!found || first === undefined) return undefined;
  const number = numbers.length === 1 ? String(first) : `${first}–${numbers.at(-1) ?? first}`;
  return {
    kind: 'words',
    name: t.selectedWords(`¶${number}`),
    place: `¶${number}`,
    hash: `#p${first}${found.directive === '' ? '' : `:~:${found.directive}`}`,
    number,
    paragraphs: found.text.split(/\n+/),
  };
}

/** Highlights words whose selection the browser has dropped. WebKit does when the focus leaves them. */
function keepMarked(words: Range): void {
  if (getSelection()?.isCollapsed !== false && 'highlights' in CSS) CSS.highlights.set(KEPT, new Highlight(words));
}

function selectAgain(words: Range): void {
  const selection = getSelection();
  if (!selection?.isCollapsed) return;
  selection.removeAllRanges();
  selection.addRange(words);
}

/** Closes the popover with the selection and at Escape, and makes it the next stop of Tab. */
function listen(popover: HTMLElement): HTMLElement {
  // A press in the popover keeps the selection; a field and a list of choices need the press.
  popover.addEventListener('mousedown', (event) => {
    if (findAround(event, 'button, p')) event.preventDefault();
  });
  let isUsed = false;
  document.addEventListener('pointerdown', ({ target }) => {
    isUsed = target instanceof Node && popover.contains(target);
    if (!isUsed && !usedSelection(popover)) popover.hidePopover();
  });
  document.addEventListener('selectionchange', () => {
    if (isUsed || popover.contains(document.activeElement) || usedSelection(popover)) return;
    last = undefined;
    popover.hidePopover();
  });
  document.addEventListener('keydown', (event) => {
    if (!isOpen(popover)) return;
    const { activeElement } = document;
    const isInside = popover.contains(activeElement);
    if (event.key === 'Escape') {
      if (isInside) (activeElement as HTMLElement).blur();
      popover.hidePopover();
      if (isInside && last) selectAgain(last);
    }
    if (event.key !== 'Tab' || hasModifier(event) || isInside || !activeElement || !isAtText(activeElement)) return;
    event.preventDefault();
    popover.querySelector('button')?.focus({ preventScroll: true });
    if (last) keepMarked(last);
  });
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed' && 'highlights' in CSS) CSS.highlights.delete(KEPT);
  });
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) popover.hidePopover();
  });
  return popover;
}
