/**
 * The built sites that tests visit, all of the collection that was invented for them. Each is built before, and served
 * by the project's own server.
 */
const FIRST_PORT = Number(process.env.TEST_PORT ?? 4731);
const CONTENT_DIR = 'src/tests/fixtures/collection';

/** Compression is slow; the tests of hosts compress some files, the published site is compressed whole. */
const PRECOMPRESS = 'no';

export const sites = {
  /** At the root of its host. */
  main: { port: FIRST_PORT, env: { OUT_DIR: '.cache/sites/main', CONTENT_DIR, PRECOMPRESS } },
  /** Below a path of a host of its own. */
  folder: {
    port: FIRST_PORT + 1,
    env: {
      OUT_DIR: '.cache/sites/folder',
      CONTENT_DIR,
      PRECOMPRESS,
      BASE_PATH: '/reader/',
      SITE_URL: 'https://essays.example.org',
    },
  },
} as const;

/**
 * A small site in a language whose words all stand in brackets: what has none is in no file of strings. A server, which a
 * test stands for, answers its search.
 */
export const pseudo = {
  port: FIRST_PORT + 2,
  env: {
    OUT_DIR: '.cache/sites/pseudo',
    CONTENT_DIR: 'src/tests/fixtures/pseudo',
    PRECOMPRESS,
    SEARCH_URL: 'https://search.example.org/passages',
  },
} as const;

/** Address of a site's home page while the tests run. */
export function homeOf(name: keyof typeof sites): string {
  const { port, env } = sites[name];
  return `http://localhost:${port}${'BASE_PATH' in env ? env.BASE_PATH : '/'}`;
}
