/** What the environment may set for a build. Read once, checked here, used by every tool. */
export interface Settings {
  /** Folder of the content, relative to the project or absolute. Set by `CONTENT_DIR`. */
  contentDir: string;
  /** Address of the host, without a path. Set by `SITE_URL`. */
  siteUrl: string;
  /** Path the site is served under, with a slash at both ends. Set by `BASE_PATH`. */
  basePath: string;
  /** Whether the site is to be opened from a disk, without a server. Set by `./` in `BASE_PATH`. */
  forDisk?: true | undefined;
  /** Folder that the built site is written to. Set by `OUT_DIR`. */
  outDir: string;
  /** The time that the build is of, in seconds since 1970, where it is not the clock's. Set by `SOURCE_DATE_EPOCH`. */
  sourceDate?: number | undefined;
  /** Whether texts are written in compressed form too, for hosts that send what they find. Set by `PRECOMPRESS`; not for a disk. */
  precompress: boolean;
}

/** What `BASE_PATH` says of a site whose addresses are all relative. */
const FOR_DISK = './';

/** A variable of the environment that is not what it should be, in a sentence for who set it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Where the site is served while nobody has said otherwise: the address that `npm start` prints. */
const LOCAL_URL = 'http://localhost:4321';

/**
 * Reads the settings of a build.
 *
 * @throws SettingsError with a sentence that says which variable is wrong and what to write
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    contentDir: folder(env, 'CONTENT_DIR', 'content'),
    siteUrl: readHost(env.SITE_URL ?? LOCAL_URL),
    basePath: env.BASE_PATH === FOR_DISK ? '/' : readPath(env.BASE_PATH ?? '/'),
    forDisk: env.BASE_PATH === FOR_DISK ? true : undefined,
    outDir: folder(env, 'OUT_DIR', 'dist'),
    sourceDate: readSeconds(env.SOURCE_DATE_EPOCH),
    precompress: yesOrNo(env, 'PRECOMPRESS', 'yes') && env.BASE_PATH !== FOR_DISK,
  };
}

function folder(env: Record<string, string | undefined>, name: string, otherwise: string): string {
  const value = env[name] ?? otherwise;
  if (value.trim() === '') throw new SettingsError(`${name} is empty. Expected a folder, such as ${otherwise}.`);
  return value;
}

function yesOrNo(env: Record<string, string | undefined>, name: string, otherwise: string): boolean {
  const value = env[name] ?? otherwise;
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new SettingsError(`${name} is "${value}". Expected yes or no.`);
}

function readHost(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHost = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isHost) return url.origin;
  throw new SettingsError(
    `SITE_URL is "${address}". Expected the address of a host without a path, such as https://reader.example.org; ` +
      'a sub-folder goes into BASE_PATH.',
  );
}

function readPath(path: string): string {
  const isPath = /^\/([\w.~-]+\/)*[\w.~-]*$/.test(path) && !/(^|\/)\.{1,2}(\/|$)/.test(path);
  if (isPath) return path.endsWith('/') ? path : `${path}/`;
  throw new SettingsError(
    `BASE_PATH is "${path}". Expected a path that starts with a slash, such as /reader/, or ./ for pages that are opened from a disk.`,
  );
}

/** The last second of the year 9999: later days are not written as ISO 8601 writes them. */
const LAST_SECOND = 253_402_300_799;

function readSeconds(seconds: string | undefined): number | undefined {
  if (seconds === undefined || seconds === '') return undefined;
  if (/^\d+$/.test(seconds) && Number(seconds) <= LAST_SECOND) return Number(seconds);
  throw new SettingsError(
    `SOURCE_DATE_EPOCH is "${seconds}". Expected seconds since 1970, such as 1798761600, or nothing for the clock.`,
  );
}
