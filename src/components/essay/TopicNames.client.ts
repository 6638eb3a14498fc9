import { isOn, storageKeys } from '../../lib/stored.ts';
import { attempt } from '../load-trouble.ts';
import { readStored } from '../storage.ts';

const load = async () => await import('./topic-names.ts');
let isUnderlined = false;

/** Has the names of topics underlined where the reader has chosen so; what does it is fetched when it is first wanted. */
function apply(): void {
  const isChosen = isOn(readStored(storageKeys.settings), 'topics');
  if (isChosen === isUnderlined) return;
  isUnderlined = isChosen;
  attempt('The names of topics', async () => (await load()).underlineTopics(isUnderlined));
}

apply();
addEventListener('storage', apply);
