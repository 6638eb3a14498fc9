import { CITATION_LOCALE } from '#language/local.ts';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '@citation/csl-style-chicago-note-bibliography';
import type { CslItem } from './csl.ts';
import { plainText, referenceParts, type ReferencePart } from './reference.ts';
import { changeStyle, styleChanges } from './style-changes.ts';

/** A citation style that the site writes references in. */
export interface Style {
  id: keyof typeof styleChanges;
  name: string;
  /** The book of rules that it follows. */
  rules: string;
  /** Whether a passage is cited in the text or in a note. */
  cites: 'in the text' | 'in a note';
  /** What the style needs to be told otherwise than the others. */
  prepare?: (item: CslItem, familyFirst: readonly boolean[]) => CslItem;
}

export const styles: readonly Style[] = [
  { id: 'apa', name: 'APA', rules: 'Publication Manual of the APA, 7th edition', cites: 'in the text' },
  { id: 'harvard', name: 'Harvard', rules: 'Cite Them Right, 12th edition', cites: 'in the text' },
  {
    id: 'vancouver',
    name: 'Vancouver',
    rules: 'Citing Medicine, 2nd edition',
    cites: 'in the text',
    prepare: asSerial,
  },
  {
    id: 'chicago',
    name: 'Chicago',
    rules: 'Chicago Manual of Style, 17th edition, notes and bibliography',
    cites: 'in a note',
    prepare: inOwnOrder,
  },
];

/*
 * The style for pages of websites puts the name of the site right after that of the author, as if the author had made
 * the site. Its form for a piece in a website that others run, as in a blog, tells them apart.
 */
function asSerial(item: CslItem): CslItem {
  return item.type === 'webpage' ? { ...item, type: 'post-weblog' } : item;
}

/*
 * Chicago writes names in full, and does not invert a name whose family name comes first anyway: “Lan Xinzhen.”, but
 * “Tan, Youzhi.” of an author who writes the family name last (Chicago Manual of Style, 17th edition, 16.76; CSL calls
 * it static ordering). The other styles have initials, and invert every name.
 */
function inOwnOrder(item: CslItem, familyFirst: readonly boolean[]): CslItem {
  const author = item.author.map((name, index) =>
    familyFirst[index] ? { ...name, 'static-ordering': true as const } : name,
  );
  return { ...item, author };
}

const { styles: known } = plugins.config.get('@csl');
const shipped = {
  apa: known.get('apa'),
  harvard: known.get('harvard1'),
  vancouver: known.get('vancouver'),
  // A bundler and Node take the default of the same package from different files.
  chicago: (chicago as typeof chicago & { default?: typeof chicago }).default?.content ?? chicago.content,
};
for (const { id } of styles) known.add(nameOf(id), changeStyle(shipped[id], styleChanges[id]));

/** The changed style stands beside the one that it was made of. */
function nameOf(id: Style['id']): string {
  return `reader-${id}`;
}

/** CSL takes `<i>` and the like in a title for markup. A title is text, so a sign that does not show keeps them apart. */
const NO_SIGN = '\u2060';

function prepared(item: CslItem, familyFirst: readonly boolean[], style: Style): CslItem {
  const asText = (text: string) => text.replaceAll('<', `<${NO_SIGN}`);
  const plain = { ...item, title: asText(item.title), 'container-title': asText(item['container-title']) };
  return style.prepare?.(plain, familyFirst) ?? plain;
}

/**
 * Writes the reference of a work, as it stands in a list of references or a bibliography.
 *
 * @param familyFirst for each author, whether the name is written with the family name first
 * @returns its text in order, with what is set in italics
 * @throws Error where the reference would have no title
 */
export function reference(item: CslItem, familyFirst: readonly boolean[], style: Style): ReferencePart[] {
  const entries = plugins.output.format('bibliography', [prepared(item, familyFirst, style)], {
    template: nameOf(style.id),
    lang: CITATION_LOCALE,
    format: 'html',
    asEntryArray: true,
  }) as [id: string, html: string][];
  const parts = referenceParts((entries[0]?.[1] ?? '').replaceAll(NO_SIGN, ''));
  const words = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const title = words(item.title);
  const text = plainText(parts);
  if (title !== '' && words(text).includes(title)) return parts;
  throw new Error(`The ${style.name} reference has no title: ${text}`);
}

/**
 * Writes the citation of one passage, as it stands in a sentence or a note.
 *
 * @param passage its number, or what stands for it
 */
export function inText(item: CslItem, style: Style, passage: string): string {
  const entry = [{ id: item.id, locator: passage, label: 'paragraph' }];
  const options = { template: nameOf(style.id), lang: CITATION_LOCALE, format: 'text' as const, entry };
  const text = plugins.output.format('citation', [prepared(item, [], style)], options) as string;
  return text.replaceAll(NO_SIGN, '');
}
