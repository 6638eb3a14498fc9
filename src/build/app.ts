import type { AstroPrerenderer, RouteData } from 'astro';

/** The built program that renders pages. */
interface App {
  manifest: { routes: { routeData: RouteData }[] };
  /** Module of a page or an endpoint. */
  getComponentByRoute(route: RouteData): Promise<unknown>;
}

/** Astro has it on its prerenderer, and not in the type. */
export function appOf(prerenderer: AstroPrerenderer): App {
  const { app } = prerenderer as AstroPrerenderer & { app?: App };
  if (!app) throw new Error('Astro’s prerenderer has no list of routes any more; see src/build/app.ts.');
  return app;
}
