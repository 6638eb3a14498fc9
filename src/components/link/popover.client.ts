import { passageNumber } from '#passages/passage.ts';
import { quotationText, type QuotationForm } from '#links/quotation-text.ts';
import { writeAddress } from '#search/query/address.ts';
import * as t from '#strings/chosen.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { attempt } from '../browser/load-trouble.client.ts';
import { make, makeButton } from '../browser/make.client.ts';
import { copyAndTell, tell } from './copy-and-tell.client.ts';
import style from './LinkPopover.css?url';
import { addressOf, type LinkTarget } from './target.client.ts';

const FORMS: Record<QuotationForm, string> = { plain: t.plainText, markdown: 'Markdown', html: 'HTML' };

/** The form chosen last, until the page is left. */
let form: QuotationForm = 'plain';

/** Makes a popover, closed and empty, in `<passage-links>`. */
export async function makePopover(host: HTMLElement, kind: 'auto' | 'manual'): Promise<HTMLElement> {
  await loadWithPatterns(style);
  // No heading of an essay has a colon in its id.
  const id = `popover:${kind}`;
  const head = make(
    'p',
    { className: 'head row between meta' },
    make('span', { id: `${id}:name` }),
    make('span', { role: 'status' }),
  );
  // At a sign the focus moves into it; near words it does not.
  const role = kind === 'auto' ? 'dialog' : 'group';
  const popover = make('div', { className: 'link-popover floating small on-screen', id, popover: kind, role }, head);
  popover.setAttribute('aria-labelledby', `${id}:name`);
  return host.appendChild(popover);
}

/** Fills a popover with the menu of a target; `facts` of its essay are the data of `<passage-links>`. */
export function fillPopover(popover: HTMLElement, target: LinkTarget, facts: DOMStringMap): void {
  const { kind, name, topics, number } = target;
  const menu = make('div', { className: 'menu' });
  menu.append(
    makeButton(
      t.copyLink,
      () => copyAndTell(popover, t.linkCopied, addressOf(target)),
      kind === 'words' ? { ariaLabel: t.copyLinkToWords } : {},
    ),
  );
  if (kind !== 'section') menu.append(quotationRow(popover, target, facts));
  if (kind === 'words') menu.append(searchLink(target, facts));
  if ('share' in navigator) menu.append(makeButton(t.share, () => share(popover, target, facts)));
  menu.append(
    panelButton(t.cite, 'cite', t.theCitations, async () => {
      const { showCitations } = await import('./cite-panel.client.ts');
      await showCitations(popover, menu, target, facts);
    }),
  );
  if (topics !== undefined) {
    menu.append(
      panelButton(t.relatedPassages, 'related', t.theRelatedPassages, async () => {
        const { showRelated } = await import('./related-panel.client.ts');
        await showRelated(popover, menu, topics, Number(number));
      }),
    );
  }
  popover.dataset.kind = kind;
  const head = popover.querySelector('.head');
  const title = head?.firstElementChild;
  if (title) title.textContent = name;
  // The head stays, with its status.
  while (popover.lastElementChild !== head) popover.lastElementChild?.remove();
  popover.append(menu);
}

/** A button for a panel in place of the menu; by its class the focus finds it again. */
function panelButton(text: string, className: string, what: string, act: () => Promise<void>): HTMLButtonElement {
  const button = makeButton(text, () => attempt(what, act, button), { className });
  return button;
}

function quotationRow(
  popover: HTMLElement,
  target: LinkTarget,
  { author = '', title = '' }: DOMStringMap,
): HTMLElement {
  const options = Object.entries(FORMS).map(([value, textContent]) => make('option', { value, textContent }));
  const select = make('select', { className: 'soft', ariaLabel: t.formOfQuotation }, ...options);
  select.value = form;
  select.addEventListener('change', () => (form = select.value as QuotationForm));
  const copy = makeButton(t.copyQuotation, async () => {
    const { paragraphs, place } = target;
    const quotation = { paragraphs, place, author, title, address: addressOf(target) };
    const text = quotationText(quotation, form === 'html' ? 'plain' : form);
    await copyAndTell(popover, t.quotationCopied, text, form === 'html' ? quotationText(quotation, form) : undefined);
  });
  return make('div', { className: 'quotation target' }, copy, select);
}

function searchLink({ paragraphs }: LinkTarget, { search = '' }: DOMStringMap): HTMLAnchorElement {
  // Quotation marks of the text would end the phrase.
  const words = paragraphs
    .join(' ')
    .replace(/["“”„‟«»＂]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parameters = writeAddress({ query: `"${words}"`, filters: {}, sort: 'relevance', corrects: true });
  const href = `${search}?${parameters}`;
  return make('a', { className: 'target quiet-link', href, textContent: t.search, ariaLabel: t.searchForWords });
}

/** A passage is shared by its page, where it has one: that has a card of its own. */
function shareAddress(target: LinkTarget, { passagePage }: DOMStringMap): string {
  const number = target.kind === 'passage' ? passageNumber(target.hash.slice(1)) : undefined;
  if (passagePage === undefined || number === undefined) return addressOf(target);
  return new URL(passagePage.replace(/0(?=\/$)/, String(number)), location.href).href;
}

async function share(
  popover: HTMLElement,
  target: LinkTarget,
  { author = '', title = '', ...facts }: DOMStringMap,
): Promise<void> {
  const { kind, paragraphs, place } = target;
  const source = t.placeIn(t.workBy(author, title), place);
  const text = kind === 'words' ? `${paragraphs.join('\n\n')}\n\n— ${source}` : source;
  try {
    await navigator.share({ title: t.placeIn(title, place), text, url: shareAddress(target, facts) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    tell(popover, t.notShared);
  }
}
