import type { APIRoute } from 'astro';
import { getSearchIndex } from '#collections/search-index.ts';

/** Where each term of the collection stands. Named by edition and number. */
export async function getStaticPaths() {
  const { manifest, places } = await getSearchIndex();
  return places.map((content, number) => ({ params: { part: `${manifest.edition}-${number}` }, props: { content } }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
