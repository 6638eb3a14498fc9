import type { APIRoute } from 'astro';
import { getSearchIndex } from '#collections/search-index.ts';

/** Parts of the search index: words, where each stands, words near to them, and texts. Named by edition and number. */
export async function getStaticPaths() {
  const { manifest, words, places, near, texts } = await getSearchIndex();
  const pathsOf = (list: string, ending: string, parts: readonly string[]) =>
    parts.map((content, number) => ({
      params: { list, part: `${manifest.edition}-${number}.${ending}` },
      props: { content },
    }));
  return [
    ...pathsOf('words', 'txt', words),
    ...pathsOf('places', 'txt', places),
    ...pathsOf('near', 'txt', near),
    ...pathsOf('texts', 'json', texts),
  ];
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
