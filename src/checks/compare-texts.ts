/** How a page departs from its source, in one place. */
export interface Departure {
  kind: 'changed' | 'lost' | 'doubled' | 'added' | 'moved';
  /** Index of the paragraph in the source, where it has one. */
  source?: number;
  /** Index of the paragraph on the page, where it has one. */
  page?: number;
  sourceText: string;
  pageText: string;
}

/** From what share of common words a paragraph counts as another one, changed, and not as a new one. */
const ALIKE = 0.5;

/**
 * Compares the paragraphs of a source with those of a page.
 *
 * @param source paragraphs of the source, in order, white space folded
 * @param page paragraphs of the page, likewise
 * @returns every departure; none where the two are equal, in order and complete
 */
export function compareTexts(source: readonly string[], page: readonly string[]): Departure[] {
  const placeOf = matchEqual(source, page);
  const freePage = page.map((_, index) => index).filter((index) => !placeOf.includes(index));
  const found: Departure[] = [];

  source.forEach((sourceText, index) => {
    if (placeOf[index] !== undefined) return;
    const best = freePage
      .map((place) => ({ place, alike: alike(sourceText, page[place] ?? '') }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (best && best.alike >= ALIKE) {
      freePage.splice(freePage.indexOf(best.place), 1);
      placeOf[index] = best.place;
      found.push({ kind: 'changed', source: index, page: best.place, sourceText, pageText: page[best.place] ?? '' });
    } else {
      found.push({ kind: 'lost', source: index, sourceText, pageText: '' });
    }
  });
  for (const place of freePage) {
    const pageText = page[place] ?? '';
    const original = source.indexOf(pageText);
    found.push(
      original >= 0
        ? { kind: 'doubled', source: original, page: place, sourceText: pageText, pageText }
        : { kind: 'added', page: place, sourceText: '', pageText },
    );
  }
  return [...found, ...moved(source, page, placeOf)];
}

/** For each paragraph of the source the place of its first equal on the page that is not taken. */
function matchEqual(source: readonly string[], page: readonly string[]): (number | undefined)[] {
  const taken = new Set<number>();
  return source.map((text) => {
    const place = page.findIndex((other, index) => other === text && !taken.has(index));
    if (place < 0) return undefined;
    taken.add(place);
    return place;
  });
}

/** Paragraphs that stand on the page before one that precedes them in the source. */
function moved(
  source: readonly string[],
  page: readonly string[],
  placeOf: readonly (number | undefined)[],
): Departure[] {
  let last = -1;
  return placeOf.flatMap((place, index): Departure[] => {
    if (place === undefined) return [];
    const before = last;
    last = Math.max(last, place);
    if (place > before) return [];
    return [
      { kind: 'moved', source: index, page: place, sourceText: source[index] ?? '', pageText: page[place] ?? '' },
    ];
  });
}

/** Share of words that two texts have in common (Sørensen–Dice over the sets of their words). */
function alike(a: string, b: string): number {
  const [one, two] = [new Set(a.split(' ')), new Set(b.split(' '))];
  return (2 * one.intersection(two).size) / (one.size + two.size);
}
