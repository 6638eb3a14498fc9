/** Variables of a build, as `.github/hosting.md` lists them. `OUT_DIR` stays outside: no byte of a page knows it. */
const OURS = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'SOURCE_DATE_EPOCH'];

/** What Node, its compiled packages and the terminal need. */
const SYSTEM = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TERM',
  'NO_COLOR',
  'FORCE_COLOR',
  'LD_LIBRARY_PATH',
  'NODE_OPTIONS',
  'NODE_COMPILE_CACHE',
  'UV_THREADPOOL_SIZE',
  // The same on Windows.
  ...['TEMP', 'TMP', 'SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE'],
];

/** Place, language and habits of a machine, which are none of the site's. */
const SAME_EVERYWHERE = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', ASTRO_TELEMETRY_DISABLED: '1' };

type Environment = Record<string, string | undefined>;

/**
 * The environment in which a site is built: those variables, and what programs cannot do without. Vite puts any other
 * variable into the pages that ask for one of its name.
 *
 * @param env environment of who builds
 */
export function cleanEnvironment(env: Environment): Environment {
  const known = new Set([...OURS, ...SYSTEM]);
  // Names on Windows are the same in capitals.
  const kept = Object.entries(env).filter(([name]) => known.has(name.toUpperCase()) && isWritten(name));
  return { ...Object.fromEntries(kept), ...SAME_EVERYWHERE };
}

function isWritten(name: string): boolean {
  return process.platform === 'win32' || name === name.toUpperCase();
}
