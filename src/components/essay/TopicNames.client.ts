import { isOn, storageKeys } from '#lib/stored.ts';
import { attempt } from '../browser/load-trouble.client.ts';
import { readStored } from '../browser/storage.client.ts';
import * as t from '#strings/chosen.ts';

const load = async () => await import('./topic-names.client.ts');
let isUnderlined = false;

/** Applies the setting; its code is loaded when it is first turned on. */
function apply(): void {
  const isChosen = isOn(readStored(storageKeys.settings), 'topics');
  if (isChosen === isUnderlined) return;
  isUnderlined = isChosen;
  attempt(t.partTopicNames, async () => (await load()).underlineTopics(isUnderlined));
}

apply();
addEventListener('storage', apply);
