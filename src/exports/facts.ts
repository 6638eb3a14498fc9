import type { Essay } from '#content/essay.ts';
import { NOT_STATED, formatDate, statedDate } from '#lib/dates.ts';
import { fullName } from '#lib/names.ts';
import type { EditorNote } from '#passages/model.ts';
import type { PublishedSite } from './published-site.ts';
import * as t from '#strings/chosen.ts';

export interface Fact {
  label: string;
  words?: string;
  href?: string;
}

/** Facts of an essay for the head of its text: origin, rights, the editor's part. */
export function factsOf(essay: Essay, site: PublishedSite): Fact[] {
  const { titleInferredFrom, credits, original, rights, summary, edition, slug } = essay;
  const here = edition === NOT_STATED ? site.name : t.placeAndDate(site.name, formatDate(edition));
  return [
    { label: t.firstPublishedLabel, words: firstPublished(essay) },
    { label: t.originalLabel, href: original },
    ...credits.map(({ role, person }) => ({ label: role, words: fullName(person) })),
    { label: t.thisEdition, words: here, href: site.absolute(site.to.essay(slug)) },
    { label: t.rightsLabel, words: rights },
    { label: t.fromTheEditor, words: editorsPart(essay, site) },
    ...(titleInferredFrom ? [{ label: t.titleLabel, words: t.titleInferredFrom(titleInferredFrom) }] : []),
    { label: t.editorsSummary, words: summary },
  ];
}

/** `Beijing Review, 26 November 2020` */
export function firstPublished({ publication, published, publishedNote }: Essay): string {
  const placed = t.placeAndDate(publication.name, statedDate(published));
  return publishedNote ? t.placeDateAndNote(placed, publishedNote) : placed;
}

export function editorsPart({ authors, sections, notes }: Essay, { name }: PublishedSite): string {
  const has = { headings: sections.length > 0, notes: notes.length > 0, authors: authors.length };
  return t.editorsPart(has, name);
}

/** `By Lan Xinzhen` */
export function byline({ authors }: Essay): string {
  return t.byAuthors(authors.map(fullName));
}

/** Passages of a note, ` (¶3, ¶5)`; empty where its mark stands on a heading. */
export function passagesOf({ passages }: EditorNote): string {
  return passages.length === 0 ? '' : t.notePassages(passages.map((number) => `¶${number}`));
}
