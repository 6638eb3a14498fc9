import type { PublishedCitations, PublishedFile } from '#citations/published.ts';
import { inTextCitation } from '#links/in-text.ts';
import { kept } from '../browser/kept.client.ts';
import { loadFile } from '../browser/load-file.client.ts';
import { make } from '../browser/make.client.ts';
import { copyAndTell, tell } from './copy-and-tell.client.ts';
import type { LinkTarget } from './target.client.ts';

type Work = PublishedCitations['works'][number];

/** The style chosen last, until the page is left. */
let style: string | undefined;

/**
 * Shows in a popover how its target is cited, in place of its menu.
 *
 * @param popover where to show it
 * @param menu what is shown again when the reader goes back
 * @param target what is cited
 * @param facts of the essay: the data of `<passage-links>`
 */
export async function showCitations(
  popover: HTMLElement,
  menu: HTMLElement,
  target: LinkTarget,
  facts: DOMStringMap,
): Promise<void> {
  const back = make('button', { type: 'button', textContent: 'Back' });
  const body = make('div', { className: 'citations', textContent: 'Loading the citations…' });
  const panel = make(
    'div',
    {},
    body,
    make('div', { className: 'foot row between targets meta' }, back, wholePage(facts)),
  );
  back.addEventListener('click', () => {
    panel.replaceWith(menu);
    menu.querySelector<HTMLElement>('.cite')?.focus();
  });
  menu.replaceWith(panel);
  tell(popover, '');
  back.focus({ preventScroll: true });
  try {
    const citations = await load(facts.citations ?? '');
    const select = styleSelect(citations);
    const works = make('div', {});
    const show = (): void => {
      style = select.value;
      works.replaceChildren(...citations.works.map((work) => workView(popover, work, target)));
    };
    select.addEventListener('change', show);
    show();
    const files = citations.files.map((file) => fileLink(file, target));
    body.replaceChildren(
      make('label', { className: 'style' }, 'Style', select),
      works,
      make('p', { className: 'files row targets ruled meta' }, make('span', { textContent: 'Files' }), ...files),
    );
    if (document.activeElement === back) select.focus({ preventScroll: true });
  } catch {
    body.textContent = 'The citations could not be loaded. The page on citing the essay has them, too.';
  }
}

/**
 * A link to a file for reference managers: for one passage it is made here, as there would be four files for each; for
 * several, and for a section, it is that of the essay.
 */
function fileLink({ name, href, type, ofPassage }: PublishedFile, { number = '' }: LinkTarget): HTMLAnchorElement {
  if (!/^\d+$/.test(number)) return make('a', { href, textContent: name });
  const text = encodeURIComponent(ofPassage.join(number));
  const download = href.replace(/^.*\/([^./]+)/, `$1-p${number}`);
  return make('a', { href: `data:${type};charset=utf-8,${text}`, download, textContent: name });
}

const load = kept((address: string) => loadFile(address, (answer) => answer.json() as Promise<PublishedCitations>));

function wholePage({ cite = '' }: DOMStringMap): HTMLAnchorElement {
  return make('a', { href: cite, textContent: 'Citing this essay' });
}

function styleSelect({ works }: PublishedCitations): HTMLSelectElement {
  const styles = works[0]?.styles ?? [];
  const select = make('select', {}, ...styles.map(({ id, name }) => make('option', { value: id, textContent: name })));
  if (styles.some(({ id }) => id === style) && style !== undefined) select.value = style;
  return select;
}

function workView(popover: HTMLElement, { label, styles }: Work, { number }: LinkTarget): HTMLElement {
  const chosen = styles.find(({ id }) => id === style);
  const view = make('div', { role: 'group', ariaLabel: label }, make('p', { className: 'work', textContent: label }));
  if (!chosen) return view;
  const { reference, inText } = chosen;
  const row = (what: string, text: string): HTMLElement => {
    const copy = make('button', { type: 'button', textContent: 'Copy', ariaLabel: `Copy ${what}, ${label}` });
    const done = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
    copy.addEventListener('click', () => void copyAndTell(popover, done, text));
    return make('div', { className: 'citation' }, make('p', { textContent: text }), copy);
  };
  if (number !== undefined) view.append(row('in-text citation', inTextCitation(inText, number)));
  view.append(row('reference', reference));
  return view;
}
