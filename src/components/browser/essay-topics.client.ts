import type { EssayTopics } from '#topics/essay-topics.ts';
import { pageDataLoader } from './read-page.client.ts';

/** Address of the page of the topics of an essay, which has them as data, by a link to a passage there. */
export function topicDataAddress({ href }: HTMLAnchorElement): string {
  return new URL('.', href).href;
}

export const loadEssayTopics = pageDataLoader<EssayTopics>();
