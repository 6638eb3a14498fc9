import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSite } from '#exports/render.ts';
import { site } from '#exports/this-site.ts';
import { contentType, entriesOf, siteFormats } from '#lib/formats.ts';

export const getStaticPaths = (() =>
  entriesOf(siteFormats).map(([name, format]) => {
    const [, file = '', ending = ''] = /^([^.]+)\.(.+)$/.exec(name) ?? [];
    return { params: { file, ending }, props: { render: renderSite[name], type: contentType(format) } };
  })) satisfies GetStaticPaths;

/** The site for other programs, in one format. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props }) =>
  new Response(await props.render(site), { headers: { 'Content-Type': props.type } });
