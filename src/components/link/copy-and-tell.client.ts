import * as t from '#strings/chosen.ts';
import { find } from '../browser/find.client.ts';
import { make } from '../browser/make.client.ts';
import { writeClipboard } from './copy.client.ts';

/** Announces a sentence in the status of a popover. */
export function tell(popover: HTMLElement, sentence: string, kind: 'done' | 'hint' = 'done'): void {
  const status = find(popover, '[role=status]');
  // The same text set again would be read out again.
  if (status.textContent === sentence) return;
  status.className = kind === 'done' ? 'strong ink' : '';
  status.textContent = sentence;
}

function howByHand(): string {
  if (matchMedia('(pointer: coarse)').matches) return t.copyByHand;
  return navigator.userAgent.includes('Mac') ? t.copyByCommand : t.copyByControl;
}

/** Copies a text, and its HTML, and announces it. Where copying is refused, shows the text selected to copy it by hand. */
export async function copyAndTell(popover: HTMLElement, done: string, text: string, html?: string): Promise<void> {
  popover.querySelector('textarea')?.remove();
  // Emptied, so that the same sentence is announced again.
  tell(popover, '');
  if (await writeClipboard(text, html)) return tell(popover, done);
  tell(popover, howByHand());
  const field = make('textarea', { readOnly: true, value: html ?? text, ariaLabel: t.textToCopy, rows: 4 });
  popover.querySelector('.head')?.after(field);
  field.select();
}
