import type { APIRoute } from 'astro';
import { getSearchIndex } from '#collections/search-index.ts';

/** Words that are near to those that no essay has. Named by edition and number. */
export async function getStaticPaths() {
  const { manifest, near } = await getSearchIndex();
  return near.map((content, number) => ({ params: { part: `${manifest.edition}-${number}` }, props: { content } }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
