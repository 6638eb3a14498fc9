/** What the environment may set for a build. Read once, checked here, used by every tool. */
export interface Settings {
  /** Folder of the content, relative to the project or absolute. Set by `CONTENT_DIR`. */
  contentDir: string;
  /** Address of the host, without a path. Set by `SITE_URL`. */
  siteUrl: string;
  /** Path the site is served under, with a slash at both ends. Set by `BASE_PATH`. */
  basePath: string;
  /** Folder that the built site is written to. Set by `OUT_DIR`. */
  outDir: string;
}

/** Where the site is served while nobody has said otherwise: the address that `npm start` prints. */
const LOCAL_URL = 'http://localhost:4321';

/**
 * Reads the settings of a build.
 *
 * @param env environment variables
 * @throws Error with a sentence that says which variable is wrong and what to write
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const siteUrl = env.SITE_URL ?? LOCAL_URL;
  if (!URL.canParse(siteUrl) || new URL(siteUrl).pathname !== '/') {
    throw new Error(
      `SITE_URL is "${siteUrl}". Expected the address of a host without a path, such as https://reader.example.org; ` +
        'a sub-folder goes into BASE_PATH.',
    );
  }
  const basePath = env.BASE_PATH ?? '/';
  if (!/^\/([\w.~-]+\/)*[\w.~-]*$/.test(basePath)) {
    throw new Error(`BASE_PATH is "${basePath}". Expected a path that starts with a slash, such as /reader/.`);
  }
  return {
    contentDir: env.CONTENT_DIR ?? 'content',
    siteUrl: new URL(siteUrl).origin,
    basePath: basePath.endsWith('/') ? basePath : `${basePath}/`,
    outDir: env.OUT_DIR ?? 'dist',
  };
}
