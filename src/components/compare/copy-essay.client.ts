import { passageNumber } from '#passages/passage.ts';
import { ADDED_PARTS } from '#passages/added.ts';
import { make } from '../browser/make.client.ts';

/** Parts that the page of an essay adds to its text, but the marks of notes; anchors of ranges. */
const EXTRA = `${ADDED_PARTS}:not(.note-mark), span[id]:empty`;
/** Attributes that tie an element to its own page. */
const TIES = ['id', 'aria-describedby', 'aria-labelledby', 'data-footnote-ref'];

/** A passage of a comparison. */
export interface PassageCopy {
  number: number;
  frame: HTMLElement;
  /** The author's words, without what stands around them. */
  words: Element[];
}

/** An essay of a comparison. */
export interface EssayCopy {
  title: string;
  language: string;
  header: HTMLElement;
  text: HTMLElement;
  passages: PassageCopy[];
}

/**
 * Copies an essay from its own page: title, names of the authors, headings and passages, word for word. Marks of notes lead
 * to the notes on that page; whatever else ties the words to it is left out. Throws where the page is not that of an essay.
 */
export function copyEssay(page: Document, address: string): EssayCopy {
  const article = page.querySelector('article[data-essay]');
  const prose = article?.querySelector<HTMLElement>('.prose');
  if (!article || !prose) throw new Error(`No essay at ${address}`);
  const copy = (part: Element): Element => copyOf(part, new URL(address, location.href));
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  const byline = article.querySelector('.byline');
  const passages: PassageCopy[] = [];
  const { lang } = prose.closest<HTMLElement>('[lang]') ?? page.documentElement;
  const { dir } = prose;
  const text = make('div', { className: 'prose', lang, dir });
  for (const part of prose.children) {
    const number = passageNumber(part.id);
    if (number !== undefined) {
      const words = [...copy(part).children];
      const frame = make('section', { className: 'passage' }, ...words);
      frame.dataset.number = String(number);
      passages.push({ number, frame, words });
      text.append(frame);
    } else if (part.matches('.section-heading')) {
      text.append(headingOf(copy(part)));
    } else if (part.matches('hr')) {
      text.append(copy(part));
    }
  }
  const header = make(
    'header',
    {},
    make('h2', {}, make('a', { className: 'target quiet-link', href: address, lang, dir, textContent: title })),
    make('p', { className: 'byline' }, ...(byline ? copy(byline).childNodes : [])),
  );
  return { title, language: lang, header, text, passages };
}

/** The title of the essay is a heading of the page, so those of its sections are one level below what they were. */
function headingOf(section: Element): HTMLElement {
  const heading = section.querySelector('h2, h3, h4, h5, h6');
  const level = Math.min(6, Number(heading?.localName.slice(1) ?? 2) + 1);
  return make(
    'div',
    { className: 'section-heading' },
    make(`h${level}` as 'h3', {}, ...(heading ? heading.childNodes : [])),
  );
}

/** A copy for this page. It is prepared in an inert document, so that nothing is loaded from a wrong address. */
function copyOf(part: Element, address: URL): Element {
  const copy = document.implementation.createHTMLDocument().importNode(part, true);
  for (const extra of copy.querySelectorAll(EXTRA)) extra.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of TIES) element.removeAttribute(name);
    for (const name of ['href', 'src']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, new URL(value, address).href);
    }
  }
  return document.importNode(copy, true);
}
