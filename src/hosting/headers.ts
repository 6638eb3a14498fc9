import { fileKind } from './media-types.ts';

/** Names of headers and their values. */
export type Headers = Readonly<Record<string, string>>;

/** What a page may load and do: nothing of another host, nothing that stands within the page, nothing that is made of text. */
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

/** Directives that mean nothing in a page (CSP 3, 3.3). */
const ONLY_AS_HEADER = ['frame-ancestors'];

function policyOf(directives: readonly string[]): string {
  return directives.map((name) => `${name} ${POLICY[name] ?? ''}`).join('; ');
}

/** The content security policy. */
export const contentSecurityPolicy = policyOf(Object.keys(POLICY));

/** The same for `<meta http-equiv>`, for hosts that send no headers, and for pages that no host sends. */
export const policyWithinPage = policyOf(Object.keys(POLICY).filter((name) => !ONLY_AS_HEADER.includes(name)));

/** What nobody needs here. Names that a browser does not know would be warnings in its console. */
const UNUSED = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];

/** What is sent with every answer of every status. */
export const commonHeaders: Headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // A year. Browsers do not heed it where it comes by http (RFC 6797, 8.1). Of hosts beside this one it says nothing.
  'Strict-Transport-Security': 'max-age=31536000',
};

const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** Where other headers are sent than elsewhere: in a folder of the root, with a slash at its end, or with a file of it. */
export const places: readonly { of: string; headers: Headers }[] = [
  {
    // Names that change with what is in them; and the pictures of essays, which stand in the feeds.
    of: '/_astro/',
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // The pictures of the site, which others show beside its name.
  ...['/favicon.svg', '/card.png'].map((of) => ({
    of,
    headers: { 'Cache-Control': ASK_AGAIN, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  })),
];

/** What is sent everywhere else. */
export const elsewhere: Headers = { 'Cache-Control': ASK_AGAIN, 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * The headers that are the same for all that stands in one folder of the root; a file of the root has its own.
 *
 * Not by the kinds of files: the rules of some hosts name beginnings of paths, and no two rules may give one header.
 */
export function placeHeaders(path: string): Headers {
  const place = places.find(({ of }) => (of.endsWith('/') ? path.startsWith(of) : path === of));
  return place?.headers ?? elsewhere;
}

/** What a host sends with a file whose type nobody knows. */
const UNKNOWN = 'application/octet-stream';

/** All headers of a file of the site, of its type and of what may be done with it. */
export function headersFor(path: string): Headers {
  return { ...commonHeaders, ...placeHeaders(path), 'Content-Type': fileKind(path)?.type ?? UNKNOWN };
}
