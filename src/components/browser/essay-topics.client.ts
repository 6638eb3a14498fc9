import type { EssayTopics } from '#topics/essay-topics.ts';
import { once } from '#lib/once.ts';
import { loadJson } from '#lib/load-file.ts';

/**
 * Address of the data on the topics of an essay.
 *
 * @param link a link to its page of topics, which lies beside the data
 */
export function topicDataAddress({ href }: HTMLAnchorElement): string {
  return new URL('topics.json', href).href;
}

/** Fetches what is known of the topics of an essay. */
export const loadEssayTopics = once((address: string) => loadJson<EssayTopics>(address));
