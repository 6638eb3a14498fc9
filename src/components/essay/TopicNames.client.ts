import { isOn, storageKeys } from '#lib/stored.ts';
import { attempt } from '../browser/load-trouble.client.ts';
import { readStored } from '../browser/storage.client.ts';
import * as t from '#strings/chosen.ts';

const load = async () => await import('./topic-names.client.ts');
let isUnderlined = false;

/** Has the names of topics underlined where the reader has chosen so; what does it is fetched when it is first wanted. */
function apply(): void {
  const isChosen = isOn(readStored(storageKeys.settings), 'topics');
  if (isChosen === isUnderlined) return;
  isUnderlined = isChosen;
  attempt(t.partTopicNames, async () => (await load()).underlineTopics(isUnderlined));
}

apply();
addEventListener('storage', apply);
