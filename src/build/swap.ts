/**
 * Replaces the old site by the new one, file by file, each by an atomic rename: new files first, then those that both have,
 * then the old ones are removed. So every address that both sites have answers at every moment, also where `OUT_DIR` is
 * mounted, given to a container, or belongs to another user, and every page finds its scripts and styles. (To exchange
 * whole folders takes two renames, with no site in between, and a server may keep the old folder open.)
 *
 * A journal in the folder lists the files until the swap is done. If a build is killed meanwhile, the next one completes it.
 */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
import { copyFiles, setMode } from './copy-files.ts';
import { STAGING, COPY, PLAN, CHECKSUMS } from './folders.ts';

interface Plan {
  /** New site, on the file system of the old one. */
  from: string;
  files: string[];
}

/** Moves a finished site to its place. What is left of `built` may be deleted. */
export function swapSite(built: string, outDir: string): void {
  const out = path.resolve(outDir);
  mkdirSync(out, { recursive: true });
  rmSync(path.join(out, COPY), { recursive: true, force: true });
  const files = filesOf(built);
  checkWritable(out, files);
  if (!writePlan({ from: path.resolve(built), files }, path.resolve(built), out)) {
    const copy = path.join(out, COPY);
    try {
      copyFiles(built, copy);
    } catch (error) {
      // On a full disk the old site gets its space back.
      rmSync(copy, { recursive: true, force: true });
      throw error;
    }
    writePlan({ from: copy, files }, copy, out);
  }
  completeSwap(out);
}

/** Completes a swap, also that of a build that was killed. */
export function completeSwap(outDir: string): void {
  const out = path.resolve(outDir);
  const plan = readPlan(out);
  if (!plan) return rmSync(path.join(out, PLAN), { force: true });
  const folders = new Set<string>();
  for (const file of inOrder(plan.files, out)) place(file, plan.from, out, folders);
  removeOthers(plan.files, out);
  rmSync(path.join(out, PLAN));
}

/** Writes the journal atomically; false where the new site is on another file system. */
function writePlan(plan: Plan, from: string, out: string): boolean {
  const file = path.join(from, PLAN);
  writeFileSync(file, JSON.stringify(plan));
  try {
    renameSync(file, path.join(out, PLAN));
    return true;
  } catch (error) {
    rmSync(file);
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return false;
    throw error;
  }
}

/** The journal of a folder, if it is of this project and its files are still there. */
function readPlan(out: string): Plan | undefined {
  const file = path.join(out, PLAN);
  if (!existsSync(file)) return undefined;
  try {
    const { from, files } = JSON.parse(readFileSync(file, 'utf8')) as Plan;
    const isOurs = from === path.join(out, COPY) || from.endsWith(path.normalize(`/${STAGING}`));
    return isOurs && existsSync(from) && files.every(isInside) ? { from, files } : undefined;
  } catch {
    return undefined;
  }
}

const isInside = (name: string): boolean => !path.isAbsolute(name) && !name.split(/[\\/]/).includes('..');

/** New files, then pages, then the rest, the checksums last. */
function inOrder(files: readonly string[], out: string): string[] {
  const rank = (file: string): number => {
    if (file === CHECKSUMS) return 3;
    if (!existsSync(path.join(out, file))) return 0;
    return file.endsWith('.html') ? 1 : 2;
  };
  return files
    .map((file) => ({ file, rank: rank(file) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ file }) => file);
}

function place(file: string, from: string, out: string, folders: Set<string>): void {
  const source = path.join(from, file);
  // Moved before the build was killed.
  if (!existsSync(source)) return;
  const target = path.join(out, file);
  makeFolder(path.dirname(file), out, folders);
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) rmSync(target, { recursive: true });
  renameSync(source, target);
}

/** Makes a folder, also where the old site has a file or a link. */
function makeFolder(folder: string, out: string, made: Set<string>): void {
  if (folder === '.' || made.has(folder)) return;
  makeFolder(path.dirname(folder), out, made);
  const target = path.join(out, folder);
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) unlinkSync(target);
  if (!there?.isDirectory()) mkdirSync(target);
  // An older build may have made it private.
  else setMode(target, 0o755);
  made.add(folder);
}

/** Removes files that only the old site had, and empty folders; a repository to publish from stays. */
function removeOthers(files: readonly string[], out: string): void {
  // Some file systems ignore case and normalise names.
  const isOneFile = existsSync(path.join(out, PLAN.toUpperCase()));
  const fold = (name: string): string => (isOneFile ? name.toLowerCase().normalize() : name);
  const keep = new Set([...files, PLAN].map(fold));
  const gone = filesOf(out).filter((file) => !keep.has(fold(file)) && !/^\.git(\/|$)/.test(file));
  for (const file of gone) unlinkSync(path.join(out, file));
  for (const file of gone) removeEmpty(path.dirname(file), out);
  rmSync(path.join(out, COPY), { recursive: true, force: true });
}

function removeEmpty(folder: string, out: string): void {
  if (folder === '.') return;
  try {
    rmdirSync(path.join(out, folder));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
  }
  removeEmpty(path.dirname(folder), out);
}

/** Fails before the first rename if any of them would fail. */
function checkWritable(out: string, files: readonly string[]): void {
  const all = [...files, ...filesOf(out).filter((file) => !file.startsWith('.git/'))];
  const folders = new Set(all.map((file) => path.dirname(path.join(out, file))));
  for (const folder of [out, ...folders]) if (existsSync(folder)) accessSync(folder, constants.W_OK);
}
