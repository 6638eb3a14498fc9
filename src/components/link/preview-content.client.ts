import { passageRange } from '#passages/passage-range.ts';
import { passageId, passageNumber } from '#passages/passage.ts';
import { page as tree, TEXTS } from '#passages/page.ts';
import { linesOf } from '#passages/paragraphs.ts';
import { readPage } from '../browser/read-page.client.ts';

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
  const part = page.getElementById(range ? passageId(range.first) : id)?.closest(TEXTS);
  if (!part || (isHere && isInView(part))) return undefined;
  return {
    what: nameOf(part),
    source: isHere ? '' : sourceOf(page),
    voice: part.matches('.notes *') ? 'editor' : 'author',
    lines: linesOf<Node>(part, tree),
    lang: part.closest<HTMLElement>('[lang]')?.lang ?? '',
    dir: part.closest<HTMLElement>('[dir]')?.dir ?? '',
  };
}
