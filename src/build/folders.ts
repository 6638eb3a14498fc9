import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { SettingsError, type Settings } from '#environment/settings.ts';
import { PART } from '#environment/site-folder.ts';

/**
 * Folder of a site until it is complete: below `.astro`, so that Astro moves no file to another file system; the same for
 * every build, so that no byte of a page depends on `OUT_DIR`.
 */
export const STAGING = '.astro/build/site';

/** Checksums of all files, in the folder of the site. */
export const CHECKSUMS = 'SHA256SUMS';

/** Journal of an unfinished swap, in the folder of the site. */
export const PLAN = '.build-plan.json';

/** Copy of a site from another file system, in the folder of the old one, until its files are swapped in. */
export const COPY = '.build-copy';

/** Not files of a site: the rest of a killed build, a repository to publish from. */
const NO_FILES = ['.git', COPY];

/** Every site of this project has all of these; another folder does not. */
const OURS = ['404.html', 'passages.json', 'passages.schema.json'];

/** Folders of the project that a site must not overwrite. */
const PROJECT = ['content', 'src', 'public', 'node_modules', '.git', '.github', '.astro'];

/**
 * Checks that there is content, and that the site overwrites nothing but a site.
 *
 * @throws SettingsError with a sentence that says which folder is wrong, and what to write
 */
export function checkFolders(settings: Pick<Settings, 'contentDir' | 'outDir' | 'shard'>, root = '.'): void {
  checkContent(settings.contentDir, root);
  checkOut(settings, root);
}

export function checkContent(contentDir: string, root = '.'): void {
  const folder = statSync(path.resolve(root, contentDir), { throwIfNoEntry: false });
  if (folder?.isDirectory()) return;
  const what = folder ? 'which is no folder' : 'but there is no such folder';
  throw new SettingsError(`CONTENT_DIR is "${contentDir}", ${what}. Expected the folder of the content.`);
}

function checkOut(settings: Pick<Settings, 'contentDir' | 'outDir' | 'shard'>, root: string): void {
  const { outDir, contentDir, shard } = settings;
  const [what, example] = shard ? ['part', '.cache/parts/1'] : ['site', 'dist'];
  const refuse = (why: string): never => {
    throw new SettingsError(
      `OUT_DIR is "${outDir}", ${why}. Expected a folder for the ${what} alone, such as ${example}.`,
    );
  };
  const out = realPath(path.resolve(root, outDir));
  const real = (name: string): string => realPath(path.resolve(root, name));
  if (isWithin(real('.'), out)) refuse('which holds the project itself');
  for (const name of [contentDir, ...PROJECT]) {
    if (isWithin(out, real(name)) || isWithin(real(name), out)) {
      refuse(`where the project has its folder ${name}, and the ${what} would take the place of what is in it`);
    }
  }
  if (existsSync(out) && !statSync(out).isDirectory()) refuse('which is no folder');
  if (!isWritable(out)) refuse('where the user who builds may not write');
  if (!isFree(out, shard ? [PART] : OURS))
    refuse(`which holds files that are no ${what} of this project, and they would be lost`);
}

function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return isWritable(path.dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** True if a folder may be overwritten: it is empty, has what is always in one of its kind, or an unfinished swap. */
function isFree(folder: string, always: readonly string[]): boolean {
  if (!existsSync(folder)) return true;
  if (readdirSync(folder).every((name) => NO_FILES.includes(name))) return true;
  return existsSync(path.join(folder, PLAN)) || always.every((name) => existsSync(path.join(folder, name)));
}

/** `realpath` for folders that may not exist yet. */
export function realPath(folder: string): string {
  if (existsSync(folder)) return realpathSync.native(folder);
  const above = path.dirname(folder);
  return above === folder ? folder : path.join(realPath(above), path.basename(folder));
}

export function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (!way.startsWith(`..${path.sep}`) && way !== '..' && !path.isAbsolute(way));
}
