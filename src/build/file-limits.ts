import { statSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
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
const TWIN = /\.(br|gz)$/;

export interface Size {
  files: number;
  twins: number;
  bytes: number;
  largest: { name: string; bytes: number };
}

export function countFiles(folder: string): string {
  const size: Size = { files: 0, twins: 0, bytes: 0, largest: { name: '', bytes: 0 } };
  for (const name of filesOf(folder)) {
    const bytes = statSync(path.join(folder, name)).size;
    size.bytes += bytes;
    if (TWIN.test(name)) size.twins += 1;
    else size.files += 1;
    if (bytes > size.largest.bytes) size.largest = { name, bytes };
  }
  return describeSize(size);
}

/** The size of a site, with a line for each limit that it exceeds or approaches. */
export function describeSize(size: Size): string {
  const { files, twins, bytes, largest } = size;
  const beside = twins === 0 ? '' : ` and ${formatNumber(twins)} compressed twins`;
  const count = `The site has ${formatNumber(files)} files${beside}, ${inMegabytes(bytes)} in all.`;
  const limits = HOSTS.flatMap((host) => [
    warn(files, host.files, (of) => `${host.name} takes ${formatNumber(of)} files`) ?? warnOfTwins(size, host),
    warn(largest.bytes, host.file, (of) => `${host.name} takes files of ${inMegabytes(of)}: look at ${largest.name}`),
    warn(bytes, host.site, (of) => `${host.name} takes sites of ${inMegabytes(of)}`),
  ]);
  return [count, ...limits.filter((line) => line !== undefined)].join('\n');
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

function inMegabytes(bytes: number): string {
  return `${formatNumber(bytes / MB, { maximumFractionDigits: 1 })} MB`;
}
