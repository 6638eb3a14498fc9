import { load } from 'cheerio';

/*
 * The rules of the HTTP Observatory (mdn/mdn-http-observatory 94042bb, algorithm 6: `src/grader/charts.js`, `src/scanner`
 * and `src/analyzer/tests`), as far as they are about what this site could send. They are about one page, its home.
 *
 * The most is 165: five of them for cookies, which the site does not set, and five for a domain in the browsers' own list
 * of those that are only asked by https, which is not for a site to choose.
 */

/** Input of the rules. */
export interface Scanned {
  /** The values of each header, by its name in small letters. */
  headers: Readonly<Record<string, readonly string[] | undefined>>;
  html: string;
}

/** Points to start with, and those that must be left after all penalties so that bonuses count. */
const [START, ENOUGH] = [100, 90];

/** Half a year, in seconds. */
const LONG = 15_768_000;

const BROAD = /^(\*|(ftp|https?):(\/\/\*(\.\*)?)?)$/;
const INLINE = /^('unsafe-inline'|data:)$/;

/** The points that each rule gives or takes. */
export function observatoryPoints({ headers, html }: Scanned): Record<string, number> {
  const policy = policyOf(headers['content-security-policy']);
  return {
    'Content-Security-Policy': policyPoints(policy),
    'Strict-Transport-Security': transportPoints(headers['strict-transport-security']),
    'Cross-Origin-Opener-Policy': tokenPoints(headers['cross-origin-opener-policy'], {
      'same-origin': 10,
      'same-origin-allow-popups': 10,
      'noopener-allow-popups': 10,
      'unsafe-none': 0,
    }),
    'Cross-Origin-Embedder-Policy': tokenPoints(headers['cross-origin-embedder-policy'], {
      'require-corp': 10,
      credentialless: 10,
      'unsafe-none': 0,
    }),
    'Cross-Origin-Resource-Policy': tokenPoints(headers['cross-origin-resource-policy'], {
      'same-origin': 10,
      'same-site': 10,
      'cross-origin': 0,
    }),
    'X-Frame-Options': policy?.has('frame-ancestors')
      ? 5
      : tokenPoints(headers['x-frame-options'], { deny: 5, sameorigin: 5 }, { missing: -20, wrong: -20 }),
    'Referrer-Policy': tokenPoints(headers['referrer-policy'], {
      'no-referrer': 5,
      'same-origin': 5,
      'strict-origin': 5,
      'strict-origin-when-cross-origin': 5,
    }),
    'X-Content-Type-Options': tokenPoints(
      headers['x-content-type-options'],
      { nosniff: 0 },
      { missing: -5, wrong: -5 },
    ),
    'Subresource Integrity': integrityPoints(html),
    // Anything is worse than none: the site has no use for it.
    Cookies: headers['set-cookie'] ? -40 : 0,
    'Cross-Origin Resource Sharing': headers['access-control-allow-credentials'] ? -50 : 0,
  };
}

/** The score of a page. */
export function observatoryScore(points: Record<string, number>): number {
  const all = Object.values(points);
  const sum = (some: number[]): number => some.reduce((total, one) => total + one, START);
  const afterPenalties = sum(all.filter((one) => one < 0));
  return Math.max(0, afterPenalties >= ENOUGH ? sum(all) : afterPenalties);
}

function policyOf(values: readonly string[] | undefined): Map<string, string[]> | undefined {
  const [value] = values ?? [];
  if (value === undefined) return undefined;
  return new Map(
    value.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().toLowerCase().split(/\s+/);
      return [name, sources];
    }),
  );
}

function policyPoints(policy: Map<string, string[]> | undefined): number {
  if (policy === undefined) return -25;
  const sources = (name: string): string[] => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const isOpen = (source: string): boolean => BROAD.test(source) || INLINE.test(source);
  if (sources('script-src').some(isOpen) || sources('object-src').some((source) => BROAD.test(source))) return -20;
  if ([...sources('script-src'), ...sources('style-src')].includes("'unsafe-eval'")) return -10;
  if (sources('style-src').some(isOpen)) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function transportPoints(values: readonly string[] | undefined): number {
  const [, seconds] = /^max-age=(\d+)/.exec(values?.[0] ?? '') ?? [];
  if (seconds === undefined) return -20;
  return Number(seconds) >= LONG ? 0 : -10;
}

/** Of a header with one word; one that is sent twice has none. */
function tokenPoints(
  values: readonly string[] | undefined,
  points: Readonly<Record<string, number>>,
  { missing, wrong } = { missing: 0, wrong: -5 },
): number {
  if (values === undefined) return missing;
  return (values.length === 1 ? points[values.join().toLowerCase()] : undefined) ?? wrong;
}

/** All scripts come from the site itself. */
function integrityPoints(html: string): number {
  return load(html)('script[src][integrity]').length > 0 ? 5 : 0;
}
