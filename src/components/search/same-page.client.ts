import { fragmentId } from '#links/fragment.ts';
import { MARK } from '#search/client/mark.ts';
import { findAround } from '../browser/find.client.ts';
import { showMarks } from './show-marks.client.ts';

/** Goes to results within this page without loading it again. */
export function goWithinPage(dialog: HTMLElement, signal: AbortSignal): void {
  dialog.addEventListener(
    'click',
    (event) => {
      const result = findAround(event, 'a');
      if (result?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      goTo(result);
      const marks = new URL(result.href).searchParams.get(MARK);
      const start = document.getElementById(fragmentId(result.hash));
      if (marks) showMarks(({ highlight }) => highlight(marks, start));
    },
    { signal },
  );
}

/** Goes to a fragment, or to the beginning of the page. */
function goTo({ hash, pathname }: HTMLAnchorElement): void {
  if (hash !== '') {
    location.hash = hash;
    return;
  }
  if (location.hash !== '') history.pushState(null, '', pathname);
  scrollTo({ top: 0 });
}
