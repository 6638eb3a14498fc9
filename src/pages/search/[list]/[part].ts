import type { APIRoute } from 'astro';
import { getSearchIndex } from '#collections/search-index.ts';

/**
 * Parts of the search index: words, where each stands, words near to them, and texts. Named by edition and number. Where a
 * server answers, only the texts are wanted, for the export.
 */
export async function getStaticPaths() {
  const { manifest, words, places, near, texts } = await getSearchIndex();
  const pathsOf = (list: string, ending: string, parts: readonly string[]) =>
    parts.map((content, number) => ({
      params: { list, part: `${manifest.edition}-${number}.${ending}` },
      props: { content },
    }));
  const searched =
    SEARCH_URL === ''
      ? [...pathsOf('words', 'txt', words), ...pathsOf('places', 'txt', places), ...pathsOf('near', 'txt', near)]
      : [];
  return [...searched, ...pathsOf('texts', 'json', texts)];
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
