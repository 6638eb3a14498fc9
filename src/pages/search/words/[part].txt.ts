import type { APIRoute } from 'astro';
import { getSearchIndex } from '#collections/search-index.ts';

/** A file for each list of words; none where the collection is small enough for one list. Named by edition and number. */
export async function getStaticPaths() {
  const { manifest, words } = await getSearchIndex();
  return words.map((content, number) => ({ params: { part: `${manifest.edition}-${number}` }, props: { content } }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
