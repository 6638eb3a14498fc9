import type { APIRoute } from 'astro';
import { getSearchIndex } from '#collections/search-index.ts';

/** What the units of the search say. Named by edition and number. */
export async function getStaticPaths() {
  const { manifest, texts } = await getSearchIndex();
  return texts.map((content, number) => ({ params: { part: `${manifest.edition}-${number}` }, props: { content } }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
