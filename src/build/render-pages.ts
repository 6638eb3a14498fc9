import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Pages } from './pages.ts';
import type { Around } from './parts/prerender.ts';
import type { StepClock } from './steps.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

interface Rendering {
  /** Undefined where pages are written as they are rendered. */
  pages: Pages | undefined;
  basePath: string;
  clock: StepClock;
  /** Stands between this and Astro’s prerenderer. */
  around?: Around | undefined;
}

/** Integration: finishes each page before Astro writes it, and tells a clock of the steps that Astro takes. */
export function renderPages({ pages, basePath, clock, around = (astro) => astro }: Rendering): AstroIntegration {
  const finishing = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    name: 'pages',
    async setup() {
      await astro.setup?.();
      pages?.begin();
    },
    async getStaticPaths() {
      clock.begin('making the indexes');
      const paths = await astro.getStaticPaths();
      clock.expect(paths.length);
      return essaysFirst(paths);
    },
    async render(request, options) {
      const rendered = await astro.render(request, options);
      clock.page();
      if (!pages || options.routeData.type !== 'page') return rendered;
      const name = fileOf(new URL(request.url).pathname, basePath);
      return changeBody(rendered, (html) => pages.add(name, html));
    },
  });
  return {
    name: 'pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => finishing(around(astro))),
      'astro:build:setup': () => clock.begin('bundling scripts and styles'),
    },
  };
}

/** File of a page below the folder of the site. */
export function fileOf(pathname: string, basePath: string): string {
  const address = decodeURIComponent(pathname.slice(basePath.length));
  return address === '404/' ? '404.html' : `${address}index.html`;
}

/** Most pages name the styles that stand in essays, which are known once those are rendered. */
function essaysFirst(paths: readonly Path[]): Path[] {
  const isEssay = ({ route }: Path): boolean => route.component === 'src/pages/essays/[slug].astro';
  return [...paths.filter(isEssay), ...paths.filter((path) => !isEssay(path))];
}

async function changeBody(rendered: Rendered, change: (html: string) => string): Promise<Rendered> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.body) return rendered;
  const changed = new Response(change(await response.text()), response);
  return rendered instanceof Response ? changed : { ...rendered, response: changed };
}
