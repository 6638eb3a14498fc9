import type { EssayTopics } from '#topics/essay-topics.ts';
import { kept } from './kept.client.ts';
import { loadFile } from './load-file.client.ts';

/**
 * Address of the data on the topics of an essay.
 *
 * @param link a link to its page of topics, which lies beside the data
 */
export function topicDataAddress({ href }: HTMLAnchorElement): string {
  return new URL('topics.json', href).href;
}

/**
 * Fetches what is known of the topics of an essay.
 *
 * @param address of the data
 * @throws LoadError where it cannot be had
 */
export const loadEssayTopics = kept((address: string) =>
  loadFile(address, (answer) => answer.json() as Promise<EssayTopics>),
);
