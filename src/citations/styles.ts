import { CITATION_LOCALE } from '#language/local.ts';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '@citation/csl-style-chicago-note-bibliography';
import type { CslItem } from './csl.ts';
import { plainText, referenceParts, type ReferencePart } from './reference.ts';
import { changeStyle, styleChanges } from './style-changes.ts';

/** An item with a type that only a style knows. */
type StyledItem = Omit<CslItem, 'type'> & { type: CslItem['type'] | 'post-weblog' };

export interface Style {
  id: keyof typeof styleChanges;
  name: string;
  /** Its manual. */
  rules: string;
  cites: 'text' | 'note';
  /** Adapts an item to the style. */
  prepare?: (item: CslItem, familyFirst: readonly boolean[]) => StyledItem;
}

export const styles: readonly Style[] = [
  { id: 'apa', name: 'APA', rules: 'Publication Manual of the APA, 7th edition', cites: 'text' },
  { id: 'harvard', name: 'Harvard', rules: 'Cite Them Right, 12th edition', cites: 'text' },
  {
    id: 'vancouver',
    name: 'Vancouver',
    rules: 'Citing Medicine, 2nd edition',
    cites: 'text',
    prepare: asSerial,
  },
  {
    id: 'chicago',
    name: 'Chicago',
    rules: 'Chicago Manual of Style, 17th edition, notes and bibliography',
    cites: 'note',
    prepare: inOwnOrder,
  },
];

/** For a web page, Vancouver names the site as if the author had made it. Its form for a post in a blog does not. */
function asSerial(item: CslItem): StyledItem {
  return item.type === 'webpage' ? { ...item, type: 'post-weblog' } : item;
}

/** Chicago does not invert a name whose family name comes first anyway: “Lan Xinzhen.” (17th edition, 16.76). */
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

function nameOf(id: Style['id']): string {
  return `reader-${id}`;
}

/** Zero-width sign after `<`, for CSL takes `<i>` in a title for markup. */
const NO_SIGN = '\u2060';

function prepared(item: CslItem, familyFirst: readonly boolean[], style: Style): StyledItem {
  const asText = (text: string) => text.replaceAll('<', `<${NO_SIGN}`);
  const plain = { ...item, title: asText(item.title), 'container-title': asText(item['container-title']) };
  return style.prepare?.(plain, familyFirst) ?? plain;
}

/** Writes the reference of a work for a bibliography. Throws if it would have no title. */
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

/** Writes the citation of a passage in a sentence or a note. */
export function inText(item: CslItem, style: Style, passage: string): string {
  const entry = [{ id: item.id, locator: passage, label: 'paragraph' }];
  const options = { template: nameOf(style.id), lang: CITATION_LOCALE, format: 'text' as const, entry };
  const text = plugins.output.format('citation', [prepared(item, [], style)], options) as string;
  return text.replaceAll(NO_SIGN, '');
}
