import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { filesOf } from '#environment/files.ts';
import { CardsAhead } from './cards-ahead.ts';
import type { Around } from './parts/prerender.ts';
import type { SiteWriter } from './site-writer.ts';
import type { StepClock } from './steps.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

interface Rendering {
  folder: string;
  writer: Pick<SiteWriter, 'begin' | 'write'>;
  basePath: string;
  clock: StepClock;
  /** Stands between this and Astro’s prerenderer, where pages are made in parts. */
  around?: Around | undefined;
}

/**
 * Integration: gives a writer what is rendered, and tells a clock of the steps that Astro takes. Astro’s way of writing takes
 * four calls to a pool of threads for each file.
 */
export function renderPages({ folder, writer, basePath, clock, around }: Rendering): AstroIntegration {
  /** Files of `public/`, in whose place none is rendered: Astro says so. */
  let copied: ReadonlySet<string> = new Set();
  const cards = new CardsAhead();
  const finishing = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    name: 'pages',
    async setup() {
      await astro.setup?.();
      copied = new Set(filesOf(folder));
      await writer.begin();
    },
    async getStaticPaths() {
      clock.begin('making the indexes');
      if (!around) await cards.begin(astro);
      const paths = await astro.getStaticPaths();
      clock.expect(paths.length);
      return inOrder(paths);
    },
    async render(request, options) {
      const rendered = await astro.render(request, options);
      clock.page();
      const response = rendered instanceof Response ? rendered : rendered.response;
      const isPage = options.routeData.type === 'page';
      const name = fileOf(new URL(request.url).pathname, basePath, isPage);
      if (!response.body || copied.has(name)) return rendered;
      await writer.write({ name, content: await response.bytes(), isPage });
      return new Response(null);
    },
    async teardown() {
      await cards.end();
      await astro.teardown?.();
    },
  });
  return {
    name: 'pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => finishing(around?.(astro) ?? astro)),
      'astro:build:setup': () => clock.begin('bundling scripts and styles'),
    },
  };
}

/** File below the folder of the site, of a page or of an address that has a name as its last part. */
export function fileOf(pathname: string, basePath: string, isPage: boolean): string {
  const address = decodeURIComponent(pathname.slice(basePath.length));
  // Astro puts a slash at the end of all addresses.
  if (!isPage) return address.replace(/\/$/, '');
  return address === '404/' ? '404.html' : `${address}index.html`;
}

/**
 * Most pages name the styles that stand in essays, which are known once those are rendered. Cards are drawn in threads, so
 * that pages are rendered meanwhile.
 */
function inOrder(paths: readonly Path[]): Path[] {
  const isOf =
    (component: string) =>
    ({ route }: Path): boolean =>
      route.component === `src/pages/${component}`;
  const [isEssay, isCard] = [isOf('essays/[slug].astro'), isOf('[...path]/card.png.ts')];
  const others = paths.filter((path) => !isEssay(path) && !isCard(path));
  return [...paths.filter(isEssay), ...spread([others, paths.filter(isCard)])];
}

/** One list of several: each is spread evenly, in its order. */
export function spread<T>(lists: readonly (readonly T[])[]): T[] {
  const placed = lists.flatMap((list) => list.map((one, index) => ({ one, at: (index + 0.5) / list.length })));
  return placed.sort((a, b) => a.at - b.at).map(({ one }) => one);
}
