import { existsSync } from 'node:fs';
import path from 'node:path';

/** Facts of a part of a site, in its folder, which no whole site has. */
export const PART = 'part.json';

/** A sentence where a folder has no built site; undefined where it has one. */
export function missingSite(folder: string): string | undefined {
  if (existsSync(path.join(folder, PART)))
    return `In ${folder} lies a part of a site. Make the site of all parts, with \`npm run join\`.`;
  if (['index.html', '404.html'].some((page) => existsSync(path.join(folder, page)))) return undefined;
  return `There is no built site in ${folder}. Build it first, with \`npm run build\`.`;
}
