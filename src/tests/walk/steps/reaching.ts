import { expect } from 'vitest';
import type { Reader } from '../reader.ts';

/** Link to the one passage with the word, in search results and in the word index. */
const TO_NINTH = 'main a[href^="/essays/bodor/"][href$="#p9"]';

/** Link of the search page for readers without script. */
const TO_WORDS = 'main a[href="/index/"]';

/**
 * The core of the walk, which holds in every browser: an essay is read, a passage arrived at by its address, and another
 * found by the search or, where it says that it cannot, by the index of words.
 */
export async function reachesThePassage(reader: Reader): Promise<void> {
  await reader.goTo('/essays/bodor/');
  await reader.sees('h1', 'Closer Cooperation In Cyberspace');
  expect(await reader.read('.passage > p:last-of-type')).toHaveLength(10);
  await reader.goTo('/essays/bodor/#p7');
  await reader.isAt('#p7');

  await reader.goTo('/search/?q=widening');
  await reader.sees(`${TO_NINTH}, ${TO_WORDS}`);
  if ((await reader.read(TO_NINTH)).length === 0) await findByWord(reader);
  await reader.click(TO_NINTH);
  await reader.isAtAddress('/essays/bodor/#p9');
  await reader.isAt('#p9');
}

async function findByWord(reader: Reader): Promise<void> {
  await reader.click(TO_WORDS);
  // The page of the search has the letters, too.
  await reader.isAtAddress('/index/');
  await reader.click('main a[href="/index/w/"]');
}
