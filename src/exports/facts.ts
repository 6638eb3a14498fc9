import type { Essay } from '#content/essay.ts';
import { NOT_STATED, formatDate } from '#lib/dates.ts';
import { fullName } from '#lib/names.ts';
import type { EditorNote } from '#passages/model.ts';
import type { PublishedSite } from './published-site.ts';
import * as t from '#strings/chosen.ts';

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
    { label: t.firstPublishedLabel, words: firstPublished(essay) },
    { label: t.originalLabel, href: original },
    ...credits.map(({ role, person }) => ({ label: role, words: fullName(person) })),
    { label: t.thisEdition, words: `${site.name}${since}`, href: site.absolute(site.to.essay(slug)) },
    { label: t.rightsLabel, words: rights },
    { label: t.fromTheEditor, words: editorsPart(essay, site) },
    ...(titleInferredFrom ? [{ label: t.titleLabel, words: t.titleInferredFrom(titleInferredFrom) }] : []),
    { label: t.editorsSummary, words: summary },
  ];
}

/**
 * Where and when an essay was first published: `Beijing Review, 26 November 2020`.
 *
 * @param essay the essay
 */
export function firstPublished({ publication, published, publishedNote }: Essay): string {
  const date = published === NOT_STATED ? t.dateNotStated : formatDate(published);
  return `${t.placeAndDate(publication.name, date)}${publishedNote ? `. ${publishedNote}` : ''}`;
}

/**
 * Says whose words are whose.
 *
 * @param essay the essay
 * @param site the site, for its name
 */
export function editorsPart({ authors, sections, notes }: Essay, { name }: PublishedSite): string {
  const has = { headings: sections.length > 0, notes: notes.length > 0, authors: authors.length };
  return t.editorsPart(has, name);
}

/**
 * The line of the authors: `By Lan Xinzhen`.
 *
 * @param essay the essay
 */
export function byline({ authors }: Essay): string {
  return t.byAuthors(authors.map(fullName));
}

/**
 * Says which passages a note belongs to: ` (¶3, ¶5)`; nothing where its mark stands on a heading.
 *
 * @param note the note
 */
export function passagesOf({ passages }: EditorNote): string {
  return passages.length === 0 ? '' : t.notePassages(passages.map((number) => `¶${number}`));
}
