import { parseSettings, storageKeys } from '../../lib/reader-settings.ts';
import { readStored } from '../storage.ts';

let isOn = false;

/** Has the names of topics underlined where the reader has chosen so; what does it is fetched when it is first wanted. */
function apply(): void {
  const isChosen = parseSettings(readStored(storageKeys.settings)).topics === 'on';
  if (isChosen === isOn) return;
  isOn = isChosen;
  // Where it cannot be had, the text is as it is without.
  import('./topic-names.ts').then(({ underlineTopics }) => underlineTopics(isChosen)).catch(() => undefined);
}

apply();
addEventListener('storage', apply);
