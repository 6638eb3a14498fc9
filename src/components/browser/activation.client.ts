import { storageKeys } from '#lib/stored.ts';
import { readStored } from './storage.client.ts';

/** Runs once a reader sees the page: not while it is prerendered, nor in a tab in the background. */
export function afterActivation(run: () => void): void {
  if (document.visibilityState === 'hidden') document.addEventListener('visibilitychange', run, { once: true });
  else run();
}

/** Dispatches the event that the page may have missed, prerendered or in the cache for Back and Forward. */
function catchUp(): void {
  const key = storageKeys.settings;
  dispatchEvent(new StorageEvent('storage', { key, newValue: readStored(key) }));
}

document.addEventListener('prerenderingchange', catchUp);
addEventListener('pageshow', ({ persisted }) => persisted && catchUp());
