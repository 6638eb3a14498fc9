/** Letters that a keyboard cannot type as they are: they are composed of others, and chosen from a list. */
const COMPOSED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;

/**
 * Tells whether what is being composed is half a word: `ni` on the way to 你, `か` on the way to 漢.
 *
 * Keyboards of Android compose every word, also of letters that stay as they are typed, until a space ends it.
 */
export function isHalfComposed(
  { isComposing, data }: Pick<InputEvent, 'isComposing' | 'data'>,
  system: string,
): boolean {
  if (!isComposing) return false;
  return !system.includes('Android') || COMPOSED.test(data ?? '');
}

/** Listens to what is typed into a field. */
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
