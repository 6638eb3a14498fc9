import type { APIRoute, GetStaticPaths } from 'astro';
import type { Essay } from '#content/essay.ts';
import { getEssays } from '#collections/essays.ts';
import { essayMarkdown } from '#exports/essay-markdown.ts';
import { essayText } from '#exports/essay-text.ts';
import { site } from '#exports/this-site.ts';

/** The forms in which one can have an essay, by the ending of its address. */
const FORMS = {
  md: { type: 'text/markdown', write: essayMarkdown },
  txt: { type: 'text/plain', write: essayText },
};

export const getStaticPaths = (async () =>
  (await getEssays()).flatMap((essay) =>
    Object.entries(FORMS).map(([ending, form]) => ({
      params: { slug: essay.slug, ending },
      props: { essay, ...form },
    })),
  )) satisfies GetStaticPaths;

/** An essay as a text for other programs. */
export const GET: APIRoute<{ essay: Essay } & (typeof FORMS)['md']> = ({ props }) => {
  return new Response(props.write(props.essay, site), {
    headers: { 'Content-Type': `${props.type}; charset=utf-8` },
  });
};
