import type { AstroPrerenderer, RouteData } from 'astro';
import { appOf } from '../app.ts';
import { essayOf, mayBeOfEssays } from './share.ts';

/** Puts something around the prerenderer of Astro, which lists the paths of a build and renders each. */
export type Around = (whole: AstroPrerenderer) => AstroPrerenderer;

/** Makes only what belongs to some essays. */
export function onlyEssays(slugs: ReadonlySet<string>): Around {
  return (whole) => ({
    ...whole,
    async getStaticPaths() {
      const { manifest } = appOf(whole);
      const { routes } = manifest;
      // What spans essays, such as the index of words, takes long to list.
      manifest.routes = routes.filter(({ routeData }) => mayBeOfEssays(routeData.segments));
      try {
        return (await whole.getStaticPaths()).filter(({ pathname }) => slugs.has(essayOf(pathname) ?? ''));
      } finally {
        manifest.routes = routes;
      }
    },
  });
}

/**
 * Renders what spans essays, and takes what belongs to one as it was made elsewhere.
 *
 * @param read gives a file by its path in the folder of the site
 */
export function essaysFrom(read: (file: string) => Uint8Array<ArrayBuffer>, basePath: string): Around {
  return (whole) => ({
    ...whole,
    render(request, options) {
      const pathname = decodeURI(new URL(request.url).pathname).slice(basePath.length);
      if (essayOf(pathname) === undefined) return whole.render(request, options);
      // Astro puts a slash at the end of files, too.
      return Promise.resolve(new Response(read(pathname.replace(/\/$/, isPage(options) ? '/index.html' : ''))));
    },
  });
}

const isPage = ({ routeData }: { routeData: RouteData }): boolean => routeData.type === 'page';
