import type { EssayTopics } from '#topics/essay-topics.ts';
import { jsonLoader } from './load-json.client.ts';

/** Address of the data on the topics of an essay, which lies beside its page of topics. */
export function topicDataAddress({ href }: HTMLAnchorElement): string {
  return new URL('topics.json', href).href;
}

export const loadEssayTopics = jsonLoader<EssayTopics>();
