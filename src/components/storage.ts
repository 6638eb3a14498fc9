/**
 * Reads what the browser keeps for the site.
 *
 * @param key one of `storageKeys`
 * @returns the stored text, or null where there is none or storage is switched off
 */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
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
  try {
    if (Object.keys(value).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is switched off or full: the site works, and forgets.
  }
  dispatchEvent(new StorageEvent('storage', { key }));
}
