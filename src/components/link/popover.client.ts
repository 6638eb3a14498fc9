import { passageNumber } from '#passages/passage.ts';
import { quotationText, type QuotationForm } from '#links/quotation-text.ts';
import { writeAddress } from '#search/query/address.ts';
import { loadStyle } from '../browser/load-style.client.ts';
import { attempt } from '../browser/load-trouble.client.ts';
import { make } from '../browser/make.client.ts';
import { copyAndTell, tell } from './copy-and-tell.client.ts';
import style from './LinkPopover.css?url';
import { addressOf, type LinkTarget } from './target.client.ts';

const FORMS: Record<QuotationForm, string> = { plain: 'Plain text', markdown: 'Markdown', html: 'HTML' };

/** The form chosen last, until the page is left. */
let form: QuotationForm = 'plain';

/**
 * Makes a popover, closed and empty, once its style is there.
 *
 * @param host `<passage-links>`, which knows the facts of the essay
 * @param kind `auto` closes when the reader turns to something else, `manual` only when it is told to
 */
export async function makePopover(host: HTMLElement, kind: 'auto' | 'manual'): Promise<HTMLElement> {
  await loadStyle(style);
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
  const popover = make('div', { className: 'link-popover small on-screen', id, popover: kind, role }, head);
  popover.setAttribute('aria-labelledby', `${id}:name`);
  return host.appendChild(popover);
}

/**
 * Fills a popover with what can be done with a link.
 *
 * @param popover what to fill
 * @param target what the link points at
 * @param facts of the essay: the data of `<passage-links>`
 */
export function fillPopover(popover: HTMLElement, target: LinkTarget, facts: DOMStringMap): void {
  const { kind, name } = target;
  const menu = make('div', { className: 'menu' });
  menu.append(
    button('Copy link', kind === 'words' ? 'Copy link to these words' : '', () =>
      copyAndTell(popover, 'Link', addressOf(target)),
    ),
    ...(kind === 'section' ? [] : [quotationRow(popover, target, facts)]),
    ...(kind === 'words' ? [searchLink(target, facts)] : []),
    ...('share' in navigator ? [button('Share…', '', () => share(popover, target, facts))] : []),
    panelButton('Cite', 'cite', 'The citations', async () => {
      const { showCitations } = await import('./cite-panel.client.ts');
      await showCitations(popover, menu, target, facts);
    }),
    ...(target.topics === undefined ? [] : [relatedButton(popover, menu, target.topics, target)]),
  );
  popover.dataset.kind = kind;
  const head = popover.querySelector('.head');
  const title = head?.firstElementChild;
  if (title) title.textContent = name;
  // The head stays, and what it says with it.
  while (popover.lastElementChild !== head) popover.lastElementChild?.remove();
  popover.append(menu);
}

function button(textContent: string, ariaLabel: string, act: () => Promise<void>): HTMLButtonElement {
  const made = make('button', { type: 'button', textContent, ...(ariaLabel === '' ? {} : { ariaLabel }) });
  made.addEventListener('click', () => void act());
  return made;
}

/** A button that shows something in place of the menu; its class lets the focus find it again. */
function panelButton(text: string, className: string, what: string, act: () => Promise<void>): HTMLButtonElement {
  const made = make('button', { type: 'button', className, textContent: text });
  made.addEventListener('click', () => attempt(what, act, made));
  return made;
}

function quotationRow(popover: HTMLElement, target: LinkTarget, facts: DOMStringMap): HTMLElement {
  const options = Object.entries(FORMS).map(([value, textContent]) => make('option', { value, textContent }));
  const select = make('select', { ariaLabel: 'Form of the quotation' }, ...options);
  select.value = form;
  select.addEventListener('change', () => (form = select.value as QuotationForm));
  const copy = button('Copy quotation', '', async () => {
    const quotation = quotationOf(target, facts);
    const text = quotationText(quotation, form === 'html' ? 'plain' : form);
    await copyAndTell(popover, 'Quotation', text, form === 'html' ? quotationText(quotation, form) : undefined);
  });
  return make('div', { className: 'quotation' }, copy, select);
}

function quotationOf(target: LinkTarget, { author = '', title = '' }: DOMStringMap) {
  const { paragraphs, place } = target;
  return { paragraphs, place, author, title, address: addressOf(target) };
}

function searchLink({ paragraphs }: LinkTarget, { search = '' }: DOMStringMap): HTMLAnchorElement {
  // Quotation marks of the text would end the phrase.
  const words = paragraphs
    .join(' ')
    .replace(/["“”„‟«»＂]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parameters = writeAddress({ query: `"${words}"`, filters: {}, sort: 'relevance', corrects: true });
  return make('a', { href: `${search}?${parameters}`, textContent: 'Search', ariaLabel: 'Search for these words' });
}

function relatedButton(
  popover: HTMLElement,
  menu: HTMLElement,
  topics: string,
  { number = '' }: LinkTarget,
): HTMLButtonElement {
  return panelButton('Related passages', 'related', 'The related passages', async () => {
    const { showRelated } = await import('./related-panel.client.ts');
    await showRelated(popover, menu, topics, Number(number));
  });
}

/** A passage is shared by its page, where it has one: that has a card of its own. */
function shareAddress(target: LinkTarget, { passagePage }: DOMStringMap): string {
  const number = target.kind === 'passage' ? passageNumber(target.hash.slice(1)) : undefined;
  if (passagePage === undefined || number === undefined) return addressOf(target);
  return new URL(passagePage.replace(/0(?=\/$)/, String(number)), location.href).href;
}

async function share(popover: HTMLElement, target: LinkTarget, facts: DOMStringMap): Promise<void> {
  const { author = '', title = '' } = facts;
  const source = `${author}, ${title}, ${target.place}`;
  const text = target.kind === 'words' ? `${target.paragraphs.join('\n\n')}\n\n— ${source}` : source;
  try {
    await navigator.share({ title: `${title}, ${target.place}`, text, url: shareAddress(target, facts) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    tell(popover, 'Sharing did not work.');
  }
}
