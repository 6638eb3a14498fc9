/** Letters that are composed of others, and chosen from a list. */
const COMPOSED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;

/**
 * Whether half a word is being composed: `ni` on the way to 你, `か` on the way to 漢. Keyboards of Android compose every
 * word, also of letters that stay as they are typed, until a space ends it.
 */
export function isHalfComposed(
  { isComposing, data }: Pick<InputEvent, 'isComposing' | 'data'>,
  system: string,
): boolean {
  if (!isComposing) return false;
  return !system.includes('Android') || COMPOSED.test(data ?? '');
}

/** Calls `typed` at each change of a field; `whole` says whether it can be searched, or is being composed. */
export function listenToTyping(field: HTMLInputElement, typed: (whole: boolean) => void, signal: AbortSignal): void {
  const { userAgent } = navigator;
  field.addEventListener(
    'input',
    (event) => typed(!(event instanceof InputEvent && isHalfComposed(event, userAgent))),
    { signal },
  );
  // Not every browser sends another event when the word is whole.
  field.addEventListener('compositionend', () => typed(true), { signal });
}
