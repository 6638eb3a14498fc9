/** Variables that change a build, as `.github/hosting.md` lists them. `OUT_DIR` and `SHARD` stay outside: no byte of a page depends on them. */
const OURS = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'SOURCE_DATE_EPOCH', 'SEARCH_URL'];

/** Needed by Node, its native packages and the terminal; the last line on Windows. */
const SYSTEM = [
  ...['PATH', 'HOME', 'TMPDIR', 'TERM', 'NO_COLOR', 'FORCE_COLOR', 'LD_LIBRARY_PATH'],
  ...['NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'UV_THREADPOOL_SIZE'],
  ...['TEMP', 'TMP', 'SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE'],
];

/** The same on every machine. */
const FIXED = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', ASTRO_TELEMETRY_DISABLED: '1' };

type Environment = Record<string, string | undefined>;

/** The environment of a build: an allow-list, since Vite substitutes any other variable that a page mentions. */
export function cleanEnvironment(env: Environment): Environment {
  const known = new Set([...OURS, ...SYSTEM]);
  // Names are case-insensitive on Windows.
  const isExact = (name: string): boolean => process.platform === 'win32' || name === name.toUpperCase();
  const kept = Object.entries(env).filter(([name]) => known.has(name.toUpperCase()) && isExact(name));
  return { ...Object.fromEntries(kept), ...FIXED };
}
