import type { PublishedCitations, PublishedFile } from '#citations/published.ts';
import { inTextCitation } from '#links/in-text.ts';
import * as t from '#strings/chosen.ts';
import { pageDataLoader } from '../browser/read-page.client.ts';
import { make, makeButton } from '../browser/make.client.ts';
import { copyAndTell } from './copy-and-tell.client.ts';
import { showPanel } from './panel.client.ts';
import type { LinkTarget } from './target.client.ts';

type Work = PublishedCitations['works'][number];

const loadCitations = pageDataLoader<PublishedCitations>();

/** The style chosen last, until the page is left. */
let style: string | undefined;

/** Shows how a target is cited; `facts` of its essay are the data of `<passage-links>`. */
export function showCitations(
  popover: HTMLElement,
  menu: HTMLElement,
  target: LinkTarget,
  { cite = '' }: DOMStringMap,
): Promise<void> {
  return showPanel(popover, menu, {
    className: 'citations',
    opener: 'cite',
    loading: t.citeLoading,
    failed: t.citeNotLoaded,
    page: make('a', { href: cite, textContent: t.citePage }),
    load: async () => citationsOf(popover, await loadCitations(cite), target),
  });
}

function citationsOf(popover: HTMLElement, citations: PublishedCitations, target: LinkTarget): Node[] {
  const select = styleSelect(citations);
  const works = make('div', {});
  const show = (): void => {
    style = select.value;
    works.replaceChildren(...citations.works.map((work) => workView(popover, work, target)));
  };
  select.addEventListener('change', show);
  show();
  const files = citations.files.map((file) => fileLink(file, target));
  return [
    make('label', { className: 'style soft nowrap' }, t.citeStyle, select),
    works,
    make(
      'p',
      { className: 'row targets ruled above-2' },
      make('span', { className: 'soft' }, t.citePanelFiles),
      ...files,
    ),
  ];
}

/**
 * A link to a file for reference managers. For one passage the file is made here, as there would be four for each; for
 * several, and for a section, it is that of the essay.
 */
function fileLink({ name, href, type, ofPassage }: PublishedFile, { number = '' }: LinkTarget): HTMLAnchorElement {
  if (!/^\d+$/.test(number)) return make('a', { href, textContent: name });
  const text = encodeURIComponent(ofPassage.join(number));
  const download = href.replace(/^.*\/([^./]+)/, `$1-p${number}`);
  return make('a', { href: `data:${type};charset=utf-8,${text}`, download, textContent: name });
}

function styleSelect({ works }: PublishedCitations): HTMLSelectElement {
  const styles = works[0]?.styles ?? [];
  const select = make(
    'select',
    { className: 'ink' },
    ...styles.map(({ id, name }) => make('option', { value: id, textContent: name })),
  );
  if (styles.some(({ id }) => id === style) && style !== undefined) select.value = style;
  return select;
}

function workView(popover: HTMLElement, { label, styles }: Work, { number }: LinkTarget): HTMLElement {
  const chosen = styles.find(({ id }) => id === style);
  const view = make(
    'div',
    { role: 'group', ariaLabel: label },
    make('p', { className: 'above-4 strong', textContent: label }),
  );
  if (!chosen) return view;
  const row = (text: string, ariaLabel: string, done: string): HTMLElement => {
    const copy = makeButton(t.citeCopy, () => copyAndTell(popover, done, text), { ariaLabel });
    return make('div', { className: 'citation ruled' }, make('p', { textContent: text }), copy);
  };
  const { reference, inText } = chosen;
  if (number !== undefined) view.append(row(inTextCitation(inText, number), t.copyInText(label), t.inTextCopied));
  view.append(row(reference, t.copyReference(label), t.referenceCopied));
  return view;
}
