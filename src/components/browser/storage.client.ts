/** What the browser did not keep: it holds until the page is left. An empty text stands for what was forgotten. */
const held = new Map<string, string>();

/**
 * Reads what the browser keeps for the site, or what this page holds where it keeps nothing.
 *
 * @param key one of `storageKeys`
 * @returns the stored text; null or empty where there is none
 */
export function readStored(key: string): string | null {
  try {
    return held.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps something in the browser, and tells this page of it as the browser tells the others.
 *
 * @param key one of `storageKeys`
 * @param value what to keep; an object without entries is forgotten instead
 */
export function writeStored(key: string, value: Record<string, unknown>): void {
  const newValue = Object.keys(value).length === 0 ? '' : JSON.stringify(value);
  try {
    if (newValue === '') localStorage.removeItem(key);
    else localStorage.setItem(key, newValue);
    held.delete(key);
  } catch {
    // Storage is switched off, or full.
    held.set(key, newValue);
  }
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

/** Whether the browser keeps what is to be kept. One whose storage is full shows that when something is to be kept. */
export function isKept(): boolean {
  try {
    localStorage.getItem('');
    return held.size === 0;
  } catch {
    return false;
  }
}
