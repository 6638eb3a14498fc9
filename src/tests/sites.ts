/**
 * The built sites that the browser tests visit. Each is built before them, and served by the project's own server.
 */
export const sites = {
  /** The site as it is published. */
  main: { port: 4731, env: { OUT_DIR: 'dist' } },
  /** An essay with everything that Markdown can do. */
  everything: { port: 4732, env: { OUT_DIR: '.cache/sites/everything', CONTENT_DIR: 'src/tests/fixtures/everything' } },
  /** The published content, below a path of a host of its own. */
  folder: {
    port: 4733,
    env: { OUT_DIR: '.cache/sites/folder', BASE_PATH: '/reader/', SITE_URL: 'https://essays.example.org' },
  },
} as const;

/** Address of a site's home page while the tests run. */
export function homeOf(name: keyof typeof sites): string {
  const { port, env } = sites[name];
  return `http://localhost:${port}${'BASE_PATH' in env ? env.BASE_PATH : '/'}`;
}
