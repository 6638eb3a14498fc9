import { LoadError } from '#lib/load-file.ts';
import { make } from './make.client.ts';
import { hasPopovers } from './popovers.client.ts';

/**
 * Says that something could not be loaded, and what to do.
 *
 * @param what could not be loaded, as a sentence begins: `The settings`
 * @param error what it failed with
 * @param again tries again
 * @param ways links to what does instead
 */
export function makeTrouble(what: string, error: unknown, again: () => void, ...ways: Node[]): HTMLElement {
  const isGone = error instanceof LoadError && error.isGone;
  // All scripts have come, and the browser does not run one of them: it would not the next time. See `load-part.ts`.
  const isOver = isGone || !(error instanceof LoadError);
  const why = isGone ? ': the site has changed since this page was opened.' : '. The connection may have broken.';
  const button = make('button', { type: 'button' }, isOver ? 'Load the page again' : 'Try again');
  button.addEventListener('click', () => (isOver ? location.reload() : again()));
  const line = make('p', { role: 'alert' }, `${what} could not be loaded${why}`);
  const box = make('div', {}, line, button, ...ways.flatMap((way) => [' ', way]));
  box.style.cssText = 'font:var(--small);line-height:2';
  return box;
}

/** The notice that is shown, and of what. */
let notice: HTMLElement | undefined;
let told: string | undefined;

/**
 * Does what needs a part that is fetched when it is first wanted. Where that cannot be had, a notice says so: beside what
 * was pressed, else in a corner of the window. There is one at a time: for what was pressed last, else for what failed first.
 *
 * @param what is wanted, as a sentence begins: `The settings`
 * @param act shows it
 * @param pressed what the reader pressed
 * @param ways links to what does instead
 */
export function attempt(what: string, act: () => Promise<unknown>, pressed?: HTMLElement, ...ways: Node[]): void {
  if (pressed) notice?.remove();
  const leave = (): void => {
    notice?.remove();
    pressed?.focus({ preventScroll: true });
  };
  const again = (): void => {
    leave();
    attempt(what, act, pressed, ...ways);
  };
  const fail = (error: unknown): void => {
    console.warn(error);
    if (notice?.isConnected) return;
    told = what;
    const dismiss = make('button', { type: 'button', className: 'quiet' }, 'Dismiss');
    dismiss.addEventListener('click', leave);
    notice = makeTrouble(what, error, again, ...ways, dismiss);
    // What is selected stays so.
    notice.addEventListener('mousedown', (event) => event.preventDefault());
    showBeside(notice, pressed);
  };
  act().then(() => told === what && notice?.remove(), fail);
}

/** Shows a box above the page. Its style comes with the script: a style sheet might be what cannot be had. */
function showBeside(box: HTMLElement, pressed: HTMLElement | undefined): void {
  const { left = 0, bottom = 0 } = pressed?.getBoundingClientRect() ?? {};
  box.popover = 'manual';
  box.style.cssText +=
    ';max-inline-size:24rem;padding:.75rem 1rem;border:2px solid;background:var(--paper);color:var(--ink);' +
    (pressed
      ? `position:absolute;inset:${bottom + scrollY + 4}px auto auto clamp(1rem,${left + scrollX}px,100% - 25rem)`
      : 'position:fixed;inset:auto auto 4rem 1rem');
  // In a popover, for a press beside it would close that; in a dialog, for all beside it is inert.
  (pressed?.closest('dialog, [popover]') ?? document.body).append(box);
  // From what was pressed the next stop is the notice.
  if (hasPopovers) box.showPopover(pressed ? { source: pressed } : {});
}
