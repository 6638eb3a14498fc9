import { storageKeys } from '#lib/stored.ts';
import { readStored } from './storage.client.ts';

/** Runs once a reader sees the page: not while it is prerendered, nor in a tab in the background. */
export function afterActivation(run: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', run, { once: true });
  else run();
}

// In the cache for Back and Forward, a page misses events; a prerendered one does not.
addEventListener('pageshow', ({ persisted }) => {
  const key = storageKeys.settings;
  if (persisted) dispatchEvent(new StorageEvent('storage', { key, newValue: readStored(key) }));
});
