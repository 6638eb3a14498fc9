/**
 * Replaces the old site by the new one, file by file, each by an atomic rename: new files first, then those that both have,
 * then the old ones are removed. So every address that both sites have answers at every moment, also where `OUT_DIR` is
 * mounted, given to a container, or belongs to another user, and every page finds its scripts and styles. (To exchange
 * whole folders takes two renames, with no site in between, and a server may keep the old folder open.) A folder that the
 * old site has not is moved whole. A file that the old site has byte for byte stays: some file systems write a file to the
 * disk when it takes the place of another.
 *
 * A journal in the folder lists the files until the swap is done. If a build is killed meanwhile, the next one completes it.
 */
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rmSync, rmdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '#environment/error-code.ts';
import { entriesOf, filesOf } from '#environment/files.ts';
import { sha256 } from './checksums.ts';
import { copyFiles, setMode } from './copy-files.ts';
import { COPY, PLAN, CHECKSUMS } from './folders.ts';
import { MODE, type StampedFile } from './stamp-files.ts';
import { readPlan, writePlan, type Plan } from './swap-plan.ts';

/** What is in the folder of the old site. */
interface Old {
  out: string;
  files: Set<string>;
  folders: ReadonlySet<string>;
  /** Folders that both sites have. */
  kept: Set<string>;
  /** Folders that were moved whole. */
  moved: Set<string>;
}

/**
 * Moves a finished site to its place. What is left of `built` may be deleted.
 *
 * @param stamped its files, where they are known: those that the old site has as well are not moved
 */
export function swapSite(built: string, outDir: string, stamped?: ReadonlyMap<string, StampedFile>): void {
  const out = path.resolve(outDir);
  mkdirSync(out, { recursive: true });
  rmSync(path.join(out, COPY), { recursive: true, force: true });
  const files = stamped ? [...stamped.keys()] : filesOf(built);
  const old = readOld(out);
  checkWritable(files, old);
  let plan: Plan = { from: path.resolve(built), files };
  if (!writePlan(plan, out)) {
    plan = { from: path.join(out, COPY), files };
    try {
      copyFiles(built, plan.from);
    } catch (error) {
      // On a full disk the old site gets its space back.
      rmSync(plan.from, { recursive: true, force: true });
      throw error;
    }
    writePlan(plan, out);
  }
  carryOut(plan, old, (file) => isThere(path.join(out, file), stamped?.get(file)));
}

/** Completes the swap of a build that was killed. */
export function completeSwap(outDir: string): void {
  const out = path.resolve(outDir);
  const plan = readPlan(out);
  if (plan) carryOut(plan, readOld(out));
  else rmSync(path.join(out, PLAN), { force: true });
}

function readOld(out: string): Old {
  const { files, folders } = entriesOf(out);
  return { out, files: new Set(files), folders: new Set(folders), kept: new Set(), moved: new Set() };
}

function carryOut({ from, files }: Plan, old: Old, isThere: (file: string) => boolean = () => false): void {
  // Some file systems ignore case and normalise names.
  const isOneFile = existsSync(path.join(old.out, PLAN.toUpperCase()));
  const fold = (name: string): string => (isOneFile ? name.toLowerCase().normalize() : name);
  const before = new Set([...old.files].map(fold));
  for (const file of inOrder(files, (one) => before.has(fold(one)))) {
    if (!old.files.has(file) || !isThere(file)) place(file, from, old);
  }
  const keep = new Set([...files, PLAN].map(fold));
  removeOthers(old, (file) => keep.has(fold(file)));
  rmSync(path.join(old.out, PLAN));
}

/** Compares a file as it is, which may have been changed by hand, with one of the new site. */
function isThere(file: string, stamped: StampedFile | undefined): boolean {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (!stamped || !there?.isFile() || there.size !== stamped.bytes || there.mtimeMs !== stamped.time * 1000)
    return false;
  return (there.mode & 0o777) === MODE && sha256(readFileSync(file)) === stamped.checksum;
}

/** New files, then pages, then the rest, the checksums last. */
function inOrder(files: readonly string[], isOld: (file: string) => boolean): string[] {
  const rank = (file: string): number => {
    if (file === CHECKSUMS) return 3;
    if (!isOld(file)) return 0;
    return file.endsWith('.html') ? 1 : 2;
  };
  const ranked: string[][] = [[], [], [], []];
  for (const file of files) ranked[rank(file)]?.push(file);
  return ranked.flat();
}

/** Moves a file, or the highest folder of it that the old site has not. */
function place(file: string, from: string, old: Old): void {
  for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
    const folder = file.slice(0, end);
    if (old.moved.has(folder)) return;
    if (old.kept.has(folder)) continue;
    if (!old.folders.has(folder) && moveFolder(folder, from, old)) {
      old.moved.add(folder);
      return;
    }
    old.kept.add(folder);
    // An older build may have made it private.
    setMode(path.join(old.out, folder), 0o755);
  }
  moveFile(file, from, old.out);
}

/** False where there is such a folder already, which some file systems have under another name. */
function moveFolder(folder: string, from: string, { out, files }: Old): boolean {
  const [source, target] = [path.join(from, folder), path.join(out, folder)];
  // A file or a link of the old site.
  if (files.delete(folder)) unlinkSync(target);
  try {
    renameSync(source, target);
    return true;
  } catch (error) {
    if (isFolder(target)) return false;
    // Moved before the build was killed, and taken away since.
    if (!existsSync(source)) return true;
    throw error;
  }
}

function moveFile(file: string, from: string, out: string): void {
  const [source, target] = [path.join(from, file), path.join(out, file)];
  try {
    renameSync(source, target);
  } catch (error) {
    // Moved before the build was killed.
    if (!existsSync(source)) return;
    if (!isFolder(target)) throw error;
    rmSync(target, { recursive: true });
    renameSync(source, target);
  }
}

const isFolder = (name: string): boolean => lstatSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Removes files that only the old site had, and empty folders; a repository to publish from stays. */
function removeOthers({ out, files }: Old, isKept: (file: string) => boolean): void {
  const gone = [...files].filter((file) => !isKept(file) && !/^\.git(\/|$)/.test(file));
  for (const file of gone) removeFile(path.join(out, file));
  for (const file of gone) removeEmpty(path.dirname(file), out);
  rmSync(path.join(out, COPY), { recursive: true, force: true });
}

/** Unless it went with its folder, where the new site has a file. */
function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw error;
  }
}

function removeEmpty(folder: string, out: string): void {
  if (folder === '.') return;
  try {
    rmdirSync(path.join(out, folder));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
  removeEmpty(path.dirname(folder), out);
}

/** Fails before the first rename if any of them would fail. */
function checkWritable(files: readonly string[], old: Old): void {
  const all = [...files, ...old.files].filter((file) => !file.startsWith('.git/'));
  const folders = new Set(all.map((file) => path.posix.dirname(file)));
  for (const folder of folders) {
    if (folder === '.' || old.folders.has(folder)) accessSync(path.join(old.out, folder), constants.W_OK);
  }
}
