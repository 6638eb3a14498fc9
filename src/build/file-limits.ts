import { formatNumber } from '#language/local.ts';

/** Documented limits of a host. */
interface Host {
  name: string;
  files?: number;
  /** Bytes of one file. */
  file?: number;
  /** Bytes of all files. */
  site?: number;
}

const MB = 1024 * 1024;

/**
 * Hosts that state limits; Netlify states none that a site of text comes near.
 *
 * https://developers.cloudflare.com/pages/platform/limits/, https://docs.gitlab.com/user/gitlab_com/,
 * https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits
 */
const HOSTS: readonly Host[] = [
  { name: 'Cloudflare Pages without a paid plan', files: 20_000, file: 25 * MB },
  { name: 'Cloudflare Pages with a paid plan', files: 100_000 },
  { name: 'GitLab Pages', files: 200_000 },
  { name: 'GitHub Pages', site: 1024 * MB },
];

/** Share of a limit from which a warning is printed. */
const NEAR = 0.8;

/** Precompressed files, which only own servers need. */
export const TWIN = /\.(br|gz)$/;

export interface Size {
  files: number;
  twins: number;
  bytes: number;
  largest: { name: string; bytes: number };
}

/** A line for each limit of a host that a site exceeds or approaches. */
export function nearLimits(size: Size): string[] {
  const { files, bytes, largest } = size;
  const limits = HOSTS.flatMap((host) => [
    warn(files, host.files, (of) => `${host.name} takes ${formatNumber(of)} files`) ?? warnOfTwins(size, host),
    warn(largest.bytes, host.file, (of) => `${host.name} takes files of ${inMegabytes(of)}: look at ${largest.name}`),
    warn(bytes, host.site, (of) => `${host.name} takes sites of ${inMegabytes(of)}`),
  ]);
  return limits.filter((line) => line !== undefined);
}

function warnOfTwins({ files, twins }: Size, host: Host): string | undefined {
  if (host.files === undefined || files + twins <= host.files) return undefined;
  const limit = `${host.name} takes ${formatNumber(host.files)} files`;
  return `Too much with the twins: ${limit}; build with PRECOMPRESS=no for it.`;
}

function warn(value: number, limit: number | undefined, words: (limit: number) => string): string | undefined {
  if (limit === undefined || value < limit * NEAR) return undefined;
  return `${value > limit ? 'Too much' : 'Nearly too much'}: ${words(limit)}.`;
}

export function inMegabytes(bytes: number): string {
  return `${formatNumber(bytes / MB, { maximumFractionDigits: 1 })} MB`;
}
