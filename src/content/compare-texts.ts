/** A departure of a page from its source, in one place. */
export interface Departure {
  kind: 'changed' | 'lost' | 'doubled' | 'added' | 'moved';
  /** Index of the paragraph in the source. */
  source?: number;
  /** Index of the paragraph on the page. */
  page?: number;
  sourceText: string;
  pageText: string;
}

/** Dice coefficient from which two paragraphs are one that was changed, and not a lost one and a new one. */
const ALIKE = 0.5;

/** Index on the page by index in the source. */
type Places = Map<number, number>;

/** Compares paragraphs, in order, with white space folded. */
export function compareTexts(source: readonly string[], page: readonly string[]): Departure[] {
  const equal = matchEqual(source, page);
  const changed = matchAlike(source, page, equal);
  const places: Places = new Map([...equal, ...changed]);
  const taken = new Set(places.values());
  const departure = (kind: 'changed' | 'moved', at: number, place: number): Departure => {
    return { kind, source: at, page: place, sourceText: source[at] ?? '', pageText: page[place] ?? '' };
  };

  const lost = source.flatMap((sourceText, at): Departure[] =>
    places.has(at) ? [] : [{ kind: 'lost', source: at, sourceText, pageText: '' }],
  );
  const surplus = page.flatMap((pageText, place): Departure[] => {
    if (taken.has(place)) return [];
    const original = source.indexOf(pageText);
    return original < 0
      ? [{ kind: 'added', page: place, sourceText: '', pageText }]
      : [{ kind: 'doubled', source: original, page: place, sourceText: pageText, pageText }];
  });
  return [
    ...[...changed].map(([at, place]) => departure('changed', at, place)),
    ...lost,
    ...surplus,
    ...outOfOrder(places).map(([at, place]) => departure('moved', at, place)),
  ];
}

/** Equal paragraphs: first those in order, then those that were moved. */
function matchEqual(source: readonly string[], page: readonly string[]): Places {
  const places: Places = new Map(longestCommon(source, page));
  const taken = new Set(places.values());
  source.forEach((text, at) => {
    if (places.has(at)) return;
    const place = page.findIndex((other, index) => other === text && !taken.has(index));
    if (place < 0) return;
    places.set(at, place);
    taken.add(place);
  });
  return places;
}

/** Pairs of the rest that share most words, the most alike first. */
function matchAlike(source: readonly string[], page: readonly string[], equal: Places): Places {
  const taken = new Set(equal.values());
  const pairs = source.flatMap((text, at) =>
    equal.has(at)
      ? []
      : page.flatMap((other, place) => (taken.has(place) ? [] : [{ at, place, share: commonWords(text, other) }])),
  );
  const places: Places = new Map();
  for (const { at, place } of pairs.filter(({ share }) => share >= ALIKE).sort((a, b) => b.share - a.share)) {
    if (places.has(at) || taken.has(place)) continue;
    places.set(at, place);
    taken.add(place);
  }
  return new Map([...places].sort(([a], [b]) => a - b));
}

/** The smallest set of paragraphs to move for all to be in the order of the source. */
function outOfOrder(places: Places): [number, number][] {
  const inSource = [...places].sort(([a], [b]) => a - b);
  const onPage = inSource.toSorted(([, a], [, b]) => a - b);
  const stay = new Set(longestCommon(inSource, onPage).map(([index]) => index));
  return inSource.filter((_, index) => !stay.has(index));
}

/** Longest common subsequence, as pairs of indexes. */
function longestCommon<T>(a: readonly T[], b: readonly T[]): [number, number][] {
  // longest[i][j]: the length for the rest of `a` from i and the rest of `b` from j.
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Sørensen–Dice coefficient of the sets of words. */
function commonWords(a: string, b: string): number {
  const [one, two] = [new Set(a.split(' ')), new Set(b.split(' '))];
  return (2 * [...one].filter((word) => two.has(word)).length) / (one.size + two.size);
}

/** Offset of the first letter in which two texts differ. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** A part of a text for a message, with ellipses where the text goes on. */
export function extract(text: string, from: number, length: number): string {
  return `${from > 0 ? '…' : ''}${text.slice(from, from + length)}${text.length > from + length ? '…' : ''}`;
}
