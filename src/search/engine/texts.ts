import { segment } from '#language/segment.ts';
import { UNITS_OF_A_FILE, type StoredText } from '../index/manifest.ts';
import { IndexError, type IndexSource, type SearchHit, type ShownHit } from '../types.ts';
import { markedPlaces } from '#passages/marks.ts';
import { excerpt } from './excerpt.ts';
import { once } from './once.ts';

/** Loads the text of a unit, and the heading above it. */
export type LoadText = (unit: number) => Promise<StoredText>;

export function openTexts(source: IndexSource): LoadText {
  const file = once(async (number: number) => {
    const name = `The file of texts ${number}`;
    try {
      const texts: unknown = JSON.parse(await source.texts(number));
      if (Array.isArray(texts)) return texts as StoredText[];
    } catch (error) {
      if (error instanceof IndexError) throw error;
      throw new IndexError('damaged', `${name} is not whole.`, { cause: error });
    }
    throw new IndexError('damaged', `${name} holds something else.`);
  });
  return async (unit) => {
    const text = (await file(Math.floor(unit / UNITS_OF_A_FILE)))[unit % UNITS_OF_A_FILE];
    if (text) return text;
    throw new IndexError('damaged', `There is no text of the unit ${unit}.`);
  };
}

export async function showHit(hit: SearchHit, load: LoadText): Promise<ShownHit> {
  const [text, section] = await load(hit.unit);
  const segments = segment(text);
  return {
    ...hit,
    ...(section === undefined ? {} : { section }),
    excerpt: excerpt(text, segments, markedPlaces(text, hit.marks), hit.essay.language),
  };
}
