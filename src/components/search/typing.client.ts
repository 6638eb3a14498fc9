/** Letters that a keyboard cannot type as they are: they are composed of others, and chosen from a list. */
const COMPOSED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;

/**
 * Tells whether what is being composed is half a word: `ni` on the way to 你, `か` on the way to 漢.
 *
 * Keyboards of Android compose every word, also of letters that stay as they are typed, until a space ends it.
 *
 * @param event what came into the field
 * @param system the browser's name for itself
 */
export function isHalfComposed(
  { isComposing, data }: Pick<InputEvent, 'isComposing' | 'data'>,
  system: string,
): boolean {
  if (!isComposing) return false;
  return !system.includes('Android') || COMPOSED.test(data ?? '');
}

/**
 * Listens to what is typed into a field.
 *
 * @param field where the reader types
 * @param typed is called at each change; `whole` says whether it can be searched, or is being composed
 * @param signal ends it
 */
export function listenToTyping(field: HTMLInputElement, typed: (whole: boolean) => void, signal: AbortSignal): void {
  const { userAgent } = navigator;
  field.addEventListener(
    'input',
    (event) => typed(!(event instanceof InputEvent && isHalfComposed(event, userAgent))),
    { signal },
  );
  // Not every browser tells of a change once more when the word is whole.
  field.addEventListener('compositionend', () => typed(true), { signal });
}
