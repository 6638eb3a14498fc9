import { make } from '../browser/make.client.ts';
import { writeClipboard } from './copy.client.ts';

/**
 * Says something in a popover, politely.
 *
 * @param popover has a place for it: the element with the role `status`
 * @param sentence what is said
 * @param kind of sentence: what was done, or a hint
 * @throws Error where the popover has no such place
 */
export function tell(popover: HTMLElement, sentence: string, kind: 'done' | 'hint' = 'done'): void {
  const status = popover.querySelector('[role=status]');
  if (!status) throw new Error('the popover has no place to say anything');
  // The same again would be read out again.
  if (status.textContent === sentence) return;
  status.className = kind;
  status.textContent = sentence;
}

/** How a reader copies what is selected. */
function byHand(): string {
  if (matchMedia('(pointer: coarse)').matches) return 'Copy the selected text by hand.';
  return navigator.userAgent.includes('Mac') ? 'Press ⌘C.' : 'Press Ctrl+C.';
}

/**
 * Copies something and says so. Where copying is not allowed, shows it selected, so that it can be copied by hand.
 *
 * @param popover has a place for what is said, the element with the role `status`
 * @param what is copied, as the sentence begins: `Link`
 * @param text what is copied
 * @param html the same as HTML, for programs that take that
 */
export async function copyAndTell(popover: HTMLElement, what: string, text: string, html?: string): Promise<void> {
  popover.querySelector('textarea')?.remove();
  // What is done again is said again.
  tell(popover, '');
  if (await writeClipboard(text, html)) return tell(popover, `${what} copied.`);
  tell(popover, `Copying is not allowed here. ${byHand()}`);
  const field = make('textarea', { readOnly: true, value: html ?? text, ariaLabel: 'Text to copy', rows: 4 });
  popover.querySelector('.head')?.after(field);
  field.select();
}
