import { passageRange } from '../../lib/passage-range.ts';
import { passageId, passageNumber } from '../../lib/passage.ts';
import { readPage } from '../read-page.ts';

/** What the preview of a link shows, as plain text. */
export interface PreviewContent {
  /** What it is: `¶3`, `Editor’s note 1`. */
  what: string;
  /** Where it stands, if that is another page: names of the authors, title. */
  source: string;
  /** Whose words they are. */
  voice: 'author' | 'editor';
  /** The words: a paragraph, an item of a list or a row of a table each. */
  lines: string[];
  lang: string;
  dir: string;
}

const PART = '.passage, .notes > ol > li, #author-note';
/** What is not the words: numbers, topics, marks, former addresses, and the label of the note on the author. */
const FURNITURE = '.passage-link, .topics-link, .note-mark, .former, [data-footnote-backref], #author-note > .label';
/** What has a line of its own. */
const LINE = 'p, li, tr, pre, figcaption, br';
/** The sign of Unicode that ends a paragraph, which no text of an essay has. */
const LINE_END = '\u2029';
/** What stands between the cells of a row: as wide as a letter, so that the page does not fold it. */
const WIDE_SPACE = '\u2003';

/** The words of a part of a page, by line. Taken from a copy that belongs to no window, so that nothing is loaded. */
function linesOf(part: Element): string[] {
  const copy = document.implementation.createHTMLDocument().importNode(part, true);
  for (const extra of copy.querySelectorAll(FURNITURE)) extra.remove();
  for (const picture of copy.querySelectorAll('img')) {
    // A caption says what a picture is; without one its description does.
    picture.replaceWith(picture.closest('figure')?.querySelector('figcaption') ? '' : picture.alt);
  }
  for (const line of copy.querySelectorAll(LINE)) {
    line.before(LINE_END);
    line.after(LINE_END);
  }
  for (const cell of copy.querySelectorAll('th, td')) cell.append(WIDE_SPACE);
  for (const code of copy.querySelectorAll('pre')) code.textContent = code.textContent.replaceAll('\n', LINE_END);
  return copy.textContent
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function nameOf(part: Element): string {
  const passage = passageNumber(part.id);
  if (passage !== undefined) return `¶${passage}`;
  if (part.id === 'author-note') return 'Note on the author';
  return `Editor’s note ${[...(part.parentElement?.children ?? [])].indexOf(part) + 1}`;
}

function sourceOf(page: Document): string {
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  const authors =
    page
      .querySelector('.byline')
      ?.textContent.trim()
      .replace(/^By\s+/, '') ?? '';
  return [authors, title].filter((text) => text !== '').join(', ');
}

/** Whether a part of this page is on the screen, all of it. */
function isInView(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/**
 * Reads what a link points to: from this page, or from its own, which is fetched once.
 *
 * @param link a link to a page of the site, with the fragment of a passage, a range of passages, or a note
 * @returns what to show; undefined where there is nothing there, or it is on the screen anyway
 * @throws where the page cannot be had, or the fragment is not one that a program writes
 */
export async function readPreview({ hash, pathname }: HTMLAnchorElement): Promise<PreviewContent | undefined> {
  const isHere = pathname === location.pathname;
  const page = isHere ? document : await readPage(pathname);
  const id = decodeURIComponent(hash.replace(/^#|:~:.*$/g, ''));
  const range = passageRange(id);
  const part = page.getElementById(range ? passageId(range.first) : id)?.closest(PART);
  if (!part || (isHere && isInView(part))) return undefined;
  return {
    what: nameOf(part),
    source: isHere ? '' : sourceOf(page),
    voice: part.matches('.notes *') ? 'editor' : 'author',
    lines: linesOf(part),
    lang: part.closest<HTMLElement>('[lang]')?.lang ?? '',
    dir: part.closest<HTMLElement>('[dir]')?.dir ?? '',
  };
}
