import { formatNumber } from '#language/local.ts';
import { statSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files-of.ts';

/** What a host takes for one site, by its documentation. */
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

/** The part of a limit from which one is told of it. */
const NEAR = 0.8;

/** Twins of files that are compressed beforehand, which only servers of one's own ask for. */
const TWIN = /\.(br|gz)$/;

/** How large a site is. */
export interface Size {
  files: number;
  twins: number;
  bytes: number;
  largest: { name: string; bytes: number };
}

/** Says how many files a site has and how large they are, and to which hosts it is too much, or soon will be. */
export function countFiles(folder: string): string {
  return describeSize(sizeOf(folder));
}

function sizeOf(folder: string): Size {
  const size: Size = { files: 0, twins: 0, bytes: 0, largest: { name: '', bytes: 0 } };
  for (const name of filesOf(folder)) {
    const bytes = statSync(path.join(folder, name)).size;
    size.bytes += bytes;
    if (TWIN.test(name)) size.twins += 1;
    else size.files += 1;
    if (bytes > size.largest.bytes) size.largest = { name, bytes };
  }
  return size;
}

/** Puts the size of a site into words, with a line for each limit that it comes near. */
export function describeSize(size: Size): string {
  const { files, twins, bytes, largest } = size;
  const beside = twins === 0 ? '' : ` and ${inWords(twins)} compressed twins`;
  const count = `The site has ${inWords(files)} files${beside}, ${inMegabytes(bytes)} in all.`;
  const limits = HOSTS.flatMap((host) => [
    tell(files, host.files, (of) => `${host.name} takes ${inWords(of)} files`) ?? tellOfTwins(size, host),
    tell(largest.bytes, host.file, (of) => `${host.name} takes files of ${inMegabytes(of)}: look at ${largest.name}`),
    tell(bytes, host.site, (of) => `${host.name} takes sites of ${inMegabytes(of)}`),
  ]);
  return [count, ...limits.filter((line) => line !== undefined)].join('\n');
}

function tellOfTwins({ files, twins }: Size, host: Host): string | undefined {
  if (host.files === undefined || files + twins <= host.files) return undefined;
  const limit = `${host.name} takes ${inWords(host.files)} files`;
  return `Too much with the twins: ${limit}; build with PRECOMPRESS=no for it.`;
}

function tell(value: number, limit: number | undefined, words: (limit: number) => string): string | undefined {
  if (limit === undefined || value < limit * NEAR) return undefined;
  return `${value > limit ? 'Too much' : 'Nearly too much'}: ${words(limit)}.`;
}

function inWords(count: number): string {
  return formatNumber(count);
}

function inMegabytes(bytes: number): string {
  return `${formatNumber(bytes / MB, { maximumFractionDigits: 1 })} MB`;
}
