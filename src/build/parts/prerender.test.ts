import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, it } from 'vitest';
import { essaysFrom, onlyEssays } from './prerender.ts';

const ROUTES = {
  page: { type: 'page', segments: [[{ content: 'essays', dynamic: false }], [{ content: 'slug', dynamic: true }]] },
  file: { type: 'endpoint', segments: [[{ content: 'essays', dynamic: false }], [{ content: 'slug', dynamic: true }]] },
  cards: { type: 'endpoint', segments: [[{ content: '...path', dynamic: true }]] },
  words: { type: 'page', segments: [[{ content: 'index', dynamic: false }], [{ content: 'part', dynamic: true }]] },
} as unknown as Record<'page' | 'file' | 'cards' | 'words', RouteData>;

const PATHS: [keyof typeof ROUTES, string][] = [
  ['page', '/essays/a'],
  ['page', '/essays/b'],
  ['file', '/essays/a.md'],
  ['cards', '/card.png'],
  ['cards', '/essays/b/card.png'],
  ['words', '/index/a'],
];

/** A prerenderer that notes of which routes it was asked. */
function astro() {
  const asked: RouteData[] = [];
  const app = { manifest: { routes: Object.values(ROUTES).map((routeData) => ({ routeData })) } };
  const whole = {
    name: 'whole',
    app,
    getStaticPaths: () => {
      asked.push(...app.manifest.routes.map(({ routeData }) => routeData));
      const paths = PATHS.map(([name, pathname]) => ({ pathname, route: ROUTES[name] }));
      return Promise.resolve(paths.filter(({ route }) => asked.includes(route)));
    },
    render: (request) => Promise.resolve(new Response(`rendered ${request.url}`)),
  } as AstroPrerenderer & { app: typeof app };
  return { whole, asked, app };
}

it('a part has the paths of its essays, and lists nothing that spans essays', async () => {
  const { whole, asked, app } = astro();
  const part = onlyEssays(new Set(['b']))(whole);
  expect((await part.getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/essays/b', '/essays/b/card.png']);
  expect(asked).toEqual([ROUTES.page, ROUTES.file, ROUTES.cards]);
  // For rendering, the program has all of its routes again.
  expect(app.manifest.routes).toHaveLength(4);
});

it.each([
  ['/', 'http://a.example/essays/a/', ROUTES.page, 'part essays/a/index.html'],
  ['/', 'http://a.example/essays/a.md/', ROUTES.file, 'part essays/a.md'],
  ['/reader/', 'http://a.example/reader/essays/a/p/2/card.png', ROUTES.cards, 'part essays/a/p/2/card.png'],
  ['/reader/', 'http://a.example/reader/card.png', ROUTES.cards, 'rendered http://a.example/reader/card.png'],
  ['/', 'http://a.example/index/essays/', ROUTES.words, 'rendered http://a.example/index/essays/'],
])('a join below %s takes %s from a part, if it is of an essay', async (basePath, url, routeData, expected) => {
  const joined = essaysFrom((file) => new TextEncoder().encode(`part ${file}`), basePath)(astro().whole);
  const answer = (await joined.render(new Request(url), { routeData })) as Response;
  expect(await answer.text()).toBe(expected);
  expect((await joined.getStaticPaths()).length).toBe(PATHS.length);
});
