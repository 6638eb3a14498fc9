import * as t from '#strings/chosen.ts';
import { LoadError } from '#lib/load-file.ts';
import { make, makeButton } from './make.client.ts';
import { hasPopovers } from './popovers.client.ts';

/** Makes the notice that something (`t.theSearch`) could not be loaded, with a button and links to what does instead. */
export function makeTrouble(what: string, error: unknown, again: () => void, ...ways: Node[]): HTMLElement {
  const isGone = error instanceof LoadError && error.isGone;
  // All scripts have come, and the browser does not run one of them: a second try would end the same. See load-part.client.ts.
  const isOver = isGone || !(error instanceof LoadError);
  const button = isOver ? makeButton(t.reloadPage, () => location.reload()) : makeButton(t.tryAgain, again);
  const line = make('p', { role: 'alert' }, isGone ? t.notLoadedAnyMore(what) : t.notLoaded(what));
  const box = make('div', {}, line, button, ...ways.flatMap((way) => [' ', way]));
  box.style.cssText = 'font:var(--small);line-height:2';
  return box;
}

/** Milliseconds before a failure is told: a page that is left breaks its loads off, and then nobody is there to be told. */
const GRACE = 100;

/** The notice that is shown, and what it is about. */
let notice: HTMLElement | undefined;
let told: string | undefined;

/**
 * Runs what needs a part that is fetched on first use. A failure shows a notice beside what was pressed, else in a corner
 * of the window. One notice at a time: for what was pressed last, else for what failed first.
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
    notice = makeTrouble(what, error, again, ...ways, makeButton(t.dismiss, leave, { className: 'quiet' }));
    // A press keeps the selection.
    notice.addEventListener('mousedown', (event) => event.preventDefault());
    showBeside(notice, pressed);
  };
  act().then(
    () => told === what && notice?.remove(),
    (error: unknown) => setTimeout(fail, GRACE, error),
  );
}

/** Shows a box above the page. Its style comes with the script: a style sheet might be what failed to load. */
function showBeside(box: HTMLElement, pressed: HTMLElement | undefined): void {
  const { left = 0, bottom = 0 } = pressed?.getBoundingClientRect() ?? {};
  box.popover = 'manual';
  box.style.cssText +=
    ';max-inline-size:24rem;padding:.75rem 1rem;border:2px solid;background:var(--paper);color:var(--ink);' +
    (pressed
      ? `position:absolute;inset:${bottom + scrollY + 4}px auto auto clamp(1rem,${left + scrollX}px,100% - 25rem)`
      : 'position:fixed;inset:auto auto 4rem 1rem');
  // Within a popover, which a press elsewhere would close; within a dialog, beside which all is inert.
  (pressed?.closest('dialog, [popover]') ?? document.body).append(box);
  // Makes the notice the next stop of Tab.
  if (hasPopovers) box.showPopover(pressed ? { source: pressed } : {});
}
