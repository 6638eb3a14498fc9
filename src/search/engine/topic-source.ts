import { once } from '#lib/once.ts';
import { fetchText, readJson } from './fetch-text.ts';
import type { TopicList, TopicPassages, TopicSource } from './topic-list.ts';
import { IndexError } from '../types.ts';

/** Fetches what the site publishes of topics. */
export function topicSource(folder: string, fetchFile: typeof fetch = fetch): TopicSource {
  return {
    list: once(() => fetchList(folder, fetchFile)),
    async passages(id) {
      const name = `topics/${id}.json`;
      // The id comes out of an address, where anything may stand.
      const text = /^[a-z]+\/[a-z0-9-]+$/.test(id) ? await fetchText(folder, name, fetchFile) : undefined;
      return text === undefined ? undefined : readJson(text, name, isTopic);
    },
  };
}

async function fetchList(folder: string, fetchFile: typeof fetch): Promise<TopicList> {
  const name = 'topics.json';
  // What finds the passages goes first over a slow line.
  const text = await fetchText(folder, name, fetchFile, { priority: 'low' });
  if (text === undefined) throw new IndexError('unreachable', `There is no ${name}.`);
  return readJson(text, name, isList);
}

/** A path within the site: it becomes a link. */
function isPath(href: unknown): boolean {
  return typeof href === 'string' && /^\/(?!\/)/.test(href);
}

function isTopic({ name, href, passages }: Partial<TopicPassages>): boolean {
  return typeof name === 'string' && isPath(href) && typeof passages === 'object';
}

function isList({ topics }: Partial<TopicList>): boolean {
  return Array.isArray(topics) && topics.every(({ href }) => isPath(href));
}
