import { readSettings } from '#environment/settings.ts';
import { NOTHING_INLINE, type Inline } from './inline.ts';
import { fileKind } from './media-types.ts';

export type Headers = Readonly<Record<string, string>>;

/** Nothing from another host, nothing inline but by its hash, no script or HTML from strings. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Directives that `<meta>` ignores (CSP 3, 3.3). */
const ONLY_AS_HEADER = ['frame-ancestors'];

/** The index of a search server, where the site has one: the slash allows what is below it (CSP 3, 6.7.2.8). */
function searchSources(): string[] {
  const { searchUrl } = readSettings(process.env);
  return searchUrl === undefined ? [] : [`${searchUrl}/`];
}

function policyOf(directives: readonly string[], { scripts, styles }: Inline): string {
  const hashes: Record<string, readonly string[]> = { 'script-src': scripts, 'style-src': styles };
  const sources = (name: string): string[] => [
    POLICY[name] ?? '',
    ...(hashes[name] ?? []).map((hash) => `'${hash}'`),
    ...(name === 'connect-src' ? searchSources() : []),
  ];
  return directives.map((name) => `${name} ${sources(name).join(' ')}`).join('; ');
}

export function contentSecurityPolicy(inline: Inline = NOTHING_INLINE): string {
  return policyOf(Object.keys(POLICY), inline);
}

/**
 * The policy for `<meta http-equiv>`: for hosts that send no headers, and for pages on a disk. It names what is inline in its
 * page alone; the header names what is in any.
 */
export function policyWithinPage(inline: Inline = NOTHING_INLINE): string {
  return policyOf(
    Object.keys(POLICY).filter((name) => !ONLY_AS_HEADER.includes(name)),
    inline,
  );
}

/** Features that no page uses. An unknown name is a warning in the console. */
const UNUSED = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];

/** What the headers of a site depend on. */
export interface HeaderFacts {
  /** With a slash at both ends. */
  basePath: string;
  inline: Inline;
}

const AT_ROOT: HeaderFacts = { basePath: '/', inline: NOTHING_INLINE };

/** Sent with every response of every status. */
export function commonHeaders({ basePath, inline }: HeaderFacts = AT_ROOT): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inline),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    // A year, for this host alone. Browsers ignore it over http (RFC 6797, 8.1).
    'Strict-Transport-Security': 'max-age=31536000',
    // Which pages a browser may prepare ahead (HTML, 7.6.2.1: "The Speculation-Rules header").
    'Speculation-Rules': `"${basePath}speculation-rules.json"`,
  };
}

const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Folders of the root, with a slash at the end, and files of it that have headers of their own. */
export const places: readonly { of: string; headers: Headers }[] = [
  {
    // Names have a content hash; feed readers show the pictures of essays.
    of: '/_astro/',
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // Other sites show them beside the name of the site.
  ...['/favicon.svg', '/card.png'].map((of) => ({
    of,
    headers: { 'Cache-Control': REVALIDATE, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  })),
];

export const elsewhere: Headers = { 'Cache-Control': REVALIDATE, 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Headers by folder of the root, not by kind of file: some hosts match prefixes, and no two rules may give one header. */
export function placeHeaders(path: string): Headers {
  const place = places.find(({ of }) => (of.endsWith('/') ? path.startsWith(of) : path === of));
  return place?.headers ?? elsewhere;
}

const UNKNOWN = 'application/octet-stream';

/** All headers of a path below the base path; a page ends in a slash. */
export function headersFor(path: string, common = commonHeaders()): Headers {
  return { ...common, ...placeHeaders(path), 'Content-Type': fileKind(path)?.type ?? UNKNOWN };
}
