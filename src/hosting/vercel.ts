import { fileKinds } from './media-types.ts';
import { headerRules } from './headers-file.ts';
import type { HostSite } from './host-site.ts';

const ANYTHING = '(.*)';

/** Vercel refuses sites with more than 2,048 rules of all kinds. The page at an old address forwards as well. */
const MOST_REDIRECTS = 1900;

/**
 * `vercel.json` (vercel.com/docs/project-configuration). `trailingSlash` takes every name without a dot for a folder, so a rule
 * of our own excepts files without an ending.
 */
export function vercelConfig({ files, common, basePath, redirects }: HostSite): string {
  const below = (pattern: string): string => basePath + pattern.slice(1);
  const headers = headerRules(files, common).map(({ pattern, headers: values }) => ({
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
  const withoutEnding = fileKinds.map(({ of }) => of.slice(1)).filter((name) => /^[A-Z]\w+$/.test(name));
  const folders = {
    source: `${basePath}:folder(${withoutEnding.map((name) => `(?!${name}$)`).join('')}(?:[^/]+/)*[^/.]+)`,
    destination: `${basePath}:folder/`,
    statusCode: 301,
  };
  return `${JSON.stringify({ cleanUrls: false, headers, redirects: [...moved, folders] }, undefined, 2)}\n`;
}
