import { fileKinds } from './media-types.ts';
import { headerRules } from './headers-file.ts';
import type { HostSite } from './host-site.ts';

/** Vercel's name for a part of a path, as its rules name one. */
const ANYTHING = '(.*)';

/**
 * How many old addresses are led on by rules: a site with more than 2,048 rules of all kinds is not taken. The others are
 * forwarded by the page that stands there.
 */
const MOST_REDIRECTS = 1900;

/**
 * Writes what Vercel needs to know (vercel.com/docs/project-configuration).
 *
 * Its own way of adding slashes takes every name without a dot for a folder, so that a file without an ending is lost: each
 * folder is named instead.
 */
export function vercelConfig({ files, basePath, redirects }: HostSite): string {
  const below = (pattern: string): string => basePath + pattern.slice(1);
  const headers = headerRules(files).map(({ pattern, headers: values }) => ({
    source: below(pattern)
      .split('*')
      .map((text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join(ANYTHING),
    headers: Object.entries(values).map(([key, value]) => ({ key, value })),
  }));
  const moved = redirects.slice(0, MOST_REDIRECTS).map(({ from, to, status }) => ({
    source: encodeURI(from).replaceAll(/[:.+?^${}()|[\]\\*]/g, '\\$&'),
    destination: to,
    statusCode: Number(status),
  }));
  // Some of them are written after this.
  const withoutEnding = fileKinds.map(({ of }) => of.slice(1)).filter((name) => /^[A-Z]\w+$/.test(name));
  const folders = {
    source: `${basePath}:folder(${withoutEnding.map((name) => `(?!${name}$)`).join('')}(?:[^/]+/)*[^/.]+)`,
    destination: `${basePath}:folder/`,
    statusCode: 301,
  };
  return `${JSON.stringify({ cleanUrls: false, headers, redirects: [...moved, folders] }, undefined, 2)}\n`;
}
