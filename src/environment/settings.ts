/** Settings of a build, from the environment. */
export interface Settings {
  /** `CONTENT_DIR`: relative to the project, or absolute. */
  contentDir: string;
  /** `SITE_URL`: address of the host, without a path. */
  siteUrl: string;
  /** `BASE_PATH`: path on the host, with a slash at both ends. */
  basePath: string;
  /** `BASE_PATH` is `./`: the site is opened from a disk. */
  forDisk?: true | undefined;
  /** `OUT_DIR` */
  outDir: string;
  /** `SOURCE_DATE_EPOCH`: time of the build, in seconds since 1970. */
  sourceDate?: number | undefined;
  /** `PRECOMPRESS`: whether texts are written compressed as well; never for a disk. */
  precompress: boolean;
  /** `SHARD`: the part of the site that is built; undefined for all of it. */
  shard?: Shard | undefined;
  /** `SEARCH_URL`: address of an index of a search server, without a slash at its end; never for a disk. */
  searchUrl?: string | undefined;
}

/** One of several parts that a site is built in, from 1. */
export interface Shard {
  number: number;
  of: number;
}

const FOR_DISK = './';

/** Cache of the framework. Each content folder has its own, so that one never shows up in the site of another. */
export function cacheFolderOf(contentDir: string): string {
  return `.cache/${contentDir.replaceAll(/[^\w-]+/g, '_')}`;
}

/** A variable of the environment is wrong; the message is for the one who set it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Address of `npm start`. */
const LOCAL_URL = 'http://localhost:4321';

type Environment = Record<string, string | undefined>;

/** @throws SettingsError with a sentence that says which variable is wrong and what to write */
export function readSettings(env: Environment): Settings {
  const shard = readShard(env.SHARD ?? '');
  return {
    contentDir: readFolder(env, 'CONTENT_DIR', 'content'),
    siteUrl: readHost(env.SITE_URL ?? LOCAL_URL),
    basePath: env.BASE_PATH === FOR_DISK ? '/' : readPath(env.BASE_PATH ?? '/'),
    forDisk: env.BASE_PATH === FOR_DISK ? true : undefined,
    outDir: readFolder(env, 'OUT_DIR', shard ? `.cache/parts/${shard.number}-of-${shard.of}` : 'dist'),
    shard,
    sourceDate: readSeconds(env.SOURCE_DATE_EPOCH),
    precompress: readYesOrNo(env, 'PRECOMPRESS', 'yes') && env.BASE_PATH !== FOR_DISK,
    searchUrl: env.BASE_PATH === FOR_DISK ? undefined : readIndex(env.SEARCH_URL ?? ''),
  };
}

function readFolder(env: Environment, name: string, otherwise: string): string {
  const value = env[name] ?? otherwise;
  if (value.trim() === '') throw new SettingsError(`${name} is empty. Expected a folder, such as ${otherwise}.`);
  return value;
}

function readYesOrNo(env: Environment, name: string, otherwise: string): boolean {
  const value = env[name] ?? otherwise;
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new SettingsError(`${name} is "${value}". Expected yes or no.`);
}

function readHost(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
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

function readShard(text: string): Shard | undefined {
  if (text === '') return undefined;
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && of >= 2 && number <= of) return { number, of };
  throw new SettingsError(
    `SHARD is "${text}". Expected a part and the number of parts, two or more, such as 2/8; or nothing for the whole site.`,
  );
}

/** It becomes a source of the policy, so that no sign may mean something there. */
function readIndex(address: string): string | undefined {
  if (address === '') return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isIndex =
    url && /^https?:$/.test(url.protocol) && /^(\/[\w.~-]+)*\/[a-z0-9][a-z0-9_.-]*\/?$/.test(url.pathname);
  if (isIndex && url.href === url.origin + url.pathname) return url.href.replace(/\/$/, '');
  throw new SettingsError(
    `SEARCH_URL is "${address}". Expected the address of an index of OpenSearch, such as ` +
      'https://search.example.org/passages, or nothing for the search in the browser.',
  );
}

/** End of the year 9999: ISO 8601 writes later years differently. */
const LAST_SECOND = 253_402_300_799;

function readSeconds(seconds: string | undefined): number | undefined {
  if (seconds === undefined || seconds === '') return undefined;
  if (/^\d+$/.test(seconds) && Number(seconds) <= LAST_SECOND) return Number(seconds);
  throw new SettingsError(
    `SOURCE_DATE_EPOCH is "${seconds}". Expected seconds since 1970, such as 1798761600, or nothing for the clock.`,
  );
}
