/** Values that the browser refused to store; they last until the page is left. An empty text stands for a removed one. */
const held = new Map<string, string>();

/** Reads a value of `storageKeys`; null or empty where there is none. */
export function readStored(key: string): string | null {
  try {
    return held.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores an object, or removes one without entries, and dispatches the event that the browser sends to other pages. */
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

/** Whether the browser stores anything for the site. A full storage shows only at the next write. */
export function isKept(): boolean {
  try {
    localStorage.getItem('');
    return held.size === 0;
  } catch {
    return false;
  }
}
