import * as t from '#strings/chosen.ts';
import { make, makeButton } from '../browser/make.client.ts';
import { tell } from './copy-and-tell.client.ts';

/** A panel that takes the place of the menu of a popover. */
export interface Panel {
  className: string;
  /** Class of the button of the menu that opens it. */
  opener: string;
  loading: string;
  failed: string;
  /** Link to the page that has the same. */
  page: HTMLAnchorElement;
  load: () => Promise<Node[]>;
}

/** Shows a panel in place of the menu until the reader goes back; the focus moves along. */
export async function showPanel(popover: HTMLElement, menu: HTMLElement, panel: Panel): Promise<void> {
  const back = makeButton(t.back, () => {
    box.replaceWith(menu);
    menu.querySelector<HTMLElement>(`.${panel.opener}`)?.focus();
  });
  const body = make('div', { className: panel.className, textContent: panel.loading });
  const box = make('div', {}, body, make('div', { className: 'foot row between targets' }, back, panel.page));
  menu.replaceWith(box);
  tell(popover, '');
  back.focus({ preventScroll: true });
  try {
    body.replaceChildren(...(await panel.load()));
    if (document.activeElement === back) {
      body.querySelector<HTMLElement>('select, a')?.focus({ preventScroll: true });
    }
  } catch {
    body.textContent = panel.failed;
  }
}
