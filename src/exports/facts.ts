import { listOf } from '#language/local.ts';
import type { Essay } from '#content/essay.ts';
import { NOT_STATED, formatDate } from '#lib/dates.ts';
import { fullName, joinNames } from '#lib/names.ts';
import type { EditorNote } from '#passages/model.ts';
import type { PublishedSite } from './published-site.ts';

/** Something that is said of an essay, at the head of its text. */
export interface Fact {
  label: string;
  /** In words; left out where the address says it all. */
  words?: string;
  /** Address that belongs to it. */
  href?: string;
}

/**
 * What is said of an essay wherever its text goes: where it is from, whose it is, and what in it is the editor's.
 *
 * @param essay the essay
 * @param site the site that gives the text
 * @returns facts in the order in which they are read
 */
export function factsOf(essay: Essay, site: PublishedSite): Fact[] {
  const { titleInferredFrom, credits, original, rights, summary, edition, slug } = essay;
  const since = edition === NOT_STATED ? '' : `, ${formatDate(edition)}`;
  return [
    { label: 'First published', words: firstPublished(essay) },
    { label: 'Original', href: original },
    ...credits.map(({ role, person }) => ({ label: role, words: fullName(person) })),
    { label: 'This edition', words: `${site.name}${since}`, href: site.absolute(site.to.essay(slug)) },
    { label: 'Rights', words: rights },
    { label: 'From the editor', words: editorsPart(essay, site) },
    ...(titleInferredFrom ? [{ label: 'Title', words: `Inferred by the editor from ${titleInferredFrom}.` }] : []),
    { label: 'Editor’s summary', words: summary },
  ];
}

/**
 * Where and when an essay was first published: `Beijing Review, 26 November 2020`.
 *
 * @param essay the essay
 */
export function firstPublished({ publication, published, publishedNote }: Essay): string {
  const date = published === NOT_STATED ? 'date not stated' : formatDate(published);
  return `${publication.name}, ${date}${publishedNote ? `. ${publishedNote}` : ''}`;
}

/**
 * Says whose words are whose.
 *
 * @param essay the essay
 * @param site the site, for its name
 */
export function editorsPart({ authors, sections, notes }: Essay, { name }: PublishedSite): string {
  const parts = [...(sections.length > 0 ? ['headings'] : []), 'paragraph numbers (¶)'];
  if (notes.length > 0) parts.push('notes');
  const list = listOf(parts);
  const whose = authors.length > 1 ? 'authors’' : 'author’s';
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} are by the editor of ${name}. The words of the paragraphs are the ${whose}.`;
}

/**
 * The line of the authors: `By Lan Xinzhen`.
 *
 * @param essay the essay
 */
export function byline({ authors }: Essay): string {
  return `By ${joinNames(authors)}`;
}

/** What stands above the note on the author that came with the text. */
export const AUTHOR_NOTE = 'Note on the author, as it came with the text';

/** What stands above the editor's notes. */
export const NOTES = 'Editor’s notes';

/**
 * Says which passages a note belongs to: ` (¶3, ¶5)`; nothing where its mark stands on a heading.
 *
 * @param note the note
 */
export function passagesOf({ passages }: EditorNote): string {
  return passages.length === 0 ? '' : ` (${passages.map((number) => `¶${number}`).join(', ')})`;
}
