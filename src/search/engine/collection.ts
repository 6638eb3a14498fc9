import type { Manifest } from '../index/manifest.ts';
import { readKinds, readLengths, type UnitKind } from '../index/units.ts';
import { passageId } from '../../lib/passage.ts';
import type { EssayFacts } from '../types.ts';

/** A unit of the collection, without its text. */
export interface Unit {
  /** Its number in the collection, in reading order. */
  unit: number;
  kind: UnitKind;
  essay: EssayFacts;
  /** Address below the base path, with its fragment. */
  url: string;
  /** Place of a passage in its essay, from 1. */
  number?: number;
  /** Words in it, roughly. */
  length: number;
  /** The unit of its essay's head, and of the heading that it stands below. */
  head: number;
  section?: number;
}

/** What is known of all units before a text is loaded. */
export interface Collection {
  units: readonly Unit[];
  /** Units that can be results. */
  results: readonly Unit[];
  essays: number;
  /** Words of a result on average. */
  averageLength: number;
}

/** Fragment of the note on the author; see `layouts/Essay.astro`. */
const AUTHOR_NOTE = 'author-note';

/**
 * Lists the units of a collection.
 *
 * @param manifest as it was published
 * @param addressOf gives the address of an essay, below the base path
 */
export function readCollection(manifest: Manifest, addressOf: (slug: string) => string): Collection {
  const units: Unit[] = [];
  for (const listed of manifest.essays) {
    const essay: EssayFacts = {
      slug: listed.slug,
      title: listed.title,
      authors: listed.authors.map((number) => manifest.authors[number] ?? ''),
      publication: manifest.publications[listed.publication] ?? '',
      year: manifest.years[listed.year] ?? '',
      language: manifest.languages[listed.language] ?? '',
    };
    const address = addressOf(listed.slug);
    const lengths = readLengths(listed.lengths);
    const head = units.length;
    const notes = [...(listed.notes ?? [])];
    let section: number | undefined;
    let number = 0;
    readKinds(listed.kinds).forEach((kind, index) => {
      const unit = head + index;
      if (kind === 'section') section = unit;
      const isPassage = kind === 'passage';
      if (isPassage) number += 1;
      const fragment = isPassage
        ? passageId(number)
        : kind === 'author-note'
          ? AUTHOR_NOTE
          : kind === 'note'
            ? notes.shift()
            : undefined;
      units.push({
        unit,
        kind,
        essay,
        url: fragment === undefined ? address : `${address}#${fragment}`,
        ...(isPassage ? { number } : {}),
        length: lengths[index] ?? 0,
        head,
        ...(isPassage && section !== undefined ? { section } : {}),
      });
    });
  }
  const results = units.filter(({ kind }) => kind !== 'section');
  const words = results.reduce((sum, { length }) => sum + length, 0);
  return { units, results, essays: manifest.essays.length, averageLength: words / Math.max(1, results.length) };
}
