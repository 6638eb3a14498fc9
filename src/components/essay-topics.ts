import type { EssayTopics } from '../lib/essay-topics.ts';

const asked = new Map<string, Promise<EssayTopics>>();

/**
 * Address of the data on the topics of an essay.
 *
 * @param link a link to its page of topics, which lies beside the data
 */
export function topicDataAddress({ href }: HTMLAnchorElement): string {
  return new URL('topics.json', href).href;
}

/**
 * Fetches what is known of the topics of an essay: once, unless that fails.
 *
 * @param address of the data
 * @throws where it cannot be had
 */
export function loadEssayTopics(address: string): Promise<EssayTopics> {
  const known = asked.get(address);
  if (known) return known;
  const topics = fetchTopics(address);
  asked.set(address, topics);
  topics.catch(() => asked.delete(address));
  return topics;
}

async function fetchTopics(address: string): Promise<EssayTopics> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return (await answer.json()) as EssayTopics;
}
