import { passageRange } from '#passages/passage-range.ts';
import { passageId, passageNumber } from '#passages/passage.ts';
import { page as tree, TEXTS } from '#passages/page.ts';
import { linesOf } from '#passages/paragraphs.ts';
import * as t from '#strings/chosen.ts';
import { readPage } from '../browser/read-page.client.ts';

/** The preview of a link, as plain text. */
export interface PreviewContent {
  /** `¶3`, `Editor’s note 1`. */
  what: string;
  /** Names of the authors and title of the essay, if it is another page. */
  source: string;
  /** Whose words they are. */
  voice: 'author' | 'editor';
  /** A paragraph, an item of a list or a row of a table each. */
  lines: string[];
  lang: string;
  dir: string;
}

function nameOf(part: Element): string {
  const passage = passageNumber(part.id);
  if (passage !== undefined) return `¶${passage}`;
  if (part.id === 'author-note') return t.authorNote;
  return t.editorsNote(String([...(part.parentElement?.children ?? [])].indexOf(part) + 1));
}

function sourceOf(page: Document): string {
  const { author, title } = page.querySelector<HTMLElement>('passage-links')?.dataset ?? {};
  if (author && title) return t.workBy(author, title);
  return title ?? page.querySelector('h1')?.textContent.trim() ?? '';
}

/** Whether all of a part of this page is in the window. */
function isInView(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/**
 * Reads the passage, the first one of a range, or the note that a link leads to, from this page or its own. Undefined where
 * there is none, or it is in view anyway; throws where the page cannot be had, or the fragment is malformed.
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
    dir: (part.querySelector<HTMLElement>(':scope > [dir]') ?? part.closest<HTMLElement>('[dir]'))?.dir ?? '',
  };
}
