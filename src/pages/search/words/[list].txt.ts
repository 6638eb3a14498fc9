import type { APIRoute } from 'astro';
import { getSearchWords } from '../../../data/search-words.ts';

/** A file for each list of words; none where the collection is small enough for one list. Named by edition and number. */
export async function getStaticPaths() {
  const { manifest, lists } = await getSearchWords();
  return lists.map((list, number) => ({ params: { list: `${manifest.edition}-${number}` }, props: { list } }));
}

export const GET: APIRoute<{ list: string }> = ({ props }) => new Response(props.list);
