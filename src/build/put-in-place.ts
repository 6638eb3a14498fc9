/**
 * How a new site takes the place of the old one.
 *
 * It is put there file by file, each by a rename, which a reader sees done or not done: first the files that are new, then
 * those that both sites have, then the old ones go. So every address that both sites have answers at every moment, on
 * every server, also where `OUT_DIR` is mounted, given to a container, or belongs to another user; and every page finds its
 * scripts and styles. (To exchange whole folders takes two renames, and between them there is no site at all. Node has no
 * call that does it in one, and who has the old folder open would go on to see that.)
 *
 * What is still to be done stands in a file beside the pages until it is done. When a build is killed in that moment, the
 * next one does the rest before anything else. Before that moment the old site is whole, after it the new one.
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
import { copyFolder, setRights } from './copy-folder.ts';
import { filesOf } from '#environment/files-of.ts';
import { ASIDE, COPY, PLAN, SUMS } from './folders.ts';

interface Plan {
  /** Folder of the new site, on the file system of the old one. */
  from: string;
  /** Every file of the new site. */
  files: string[];
}

/** Puts a site into its place. */
export function putInPlace(built: string, outDir: string): void {
  const out = path.resolve(outDir);
  mkdirSync(out, { recursive: true });
  rmSync(path.join(out, COPY), { recursive: true, force: true });
  const files = filesOf(built);
  checkWritable(out, files);
  if (!writePlan({ from: path.resolve(built), files }, path.resolve(built), out)) {
    const copy = path.join(out, COPY);
    try {
      copyFolder(built, copy);
    } catch (error) {
      // Where the disk is full, the old site gets its room back.
      rmSync(copy, { recursive: true, force: true });
      throw error;
    }
    writePlan({ from: copy, files }, copy, out);
  }
  completeSwap(out);
}

/** Does what is left to do where a build was killed while its site was put into its place. */
export function completeSwap(outDir: string): void {
  const out = path.resolve(outDir);
  const plan = readPlan(out);
  if (!plan) return rmSync(path.join(out, PLAN), { force: true });
  const folders = new Set<string>();
  for (const file of inOrder(plan.files, out)) place(file, plan.from, out, folders);
  removeOthers(plan.files, out);
  rmSync(path.join(out, PLAN));
}

/** Writes the plan by a rename, from the folder of the new site: it is there whole or not at all. */
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

/** The plan in a folder, unless there is none, somebody else wrote it, or what it would put in place is gone. */
function readPlan(out: string): Plan | undefined {
  const file = path.join(out, PLAN);
  if (!existsSync(file)) return undefined;
  try {
    const { from, files } = JSON.parse(readFileSync(file, 'utf8')) as Plan;
    const isOurs = from === path.join(out, COPY) || from.endsWith(path.normalize(`/${ASIDE}`));
    return isOurs && existsSync(from) && files.every(isInside) ? { from, files } : undefined;
  } catch {
    return undefined;
  }
}

const isInside = (name: string): boolean => !path.isAbsolute(name) && !name.split(/[\\/]/).includes('..');

/** What the old site does not have comes first, then the pages, then all else, with the sums of the site at the end. */
function inOrder(files: readonly string[], out: string): string[] {
  const rank = (file: string): number => {
    if (file === SUMS) return 3;
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
  // Done before the build was killed.
  if (!existsSync(source)) return;
  const target = path.join(out, file);
  makeFolder(path.dirname(file), out, folders);
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) rmSync(target, { recursive: true });
  renameSync(source, target);
}

/** Makes a folder of the site where the old site has a file, a link or nothing. */
function makeFolder(folder: string, out: string, made: Set<string>): void {
  if (folder === '.' || made.has(folder)) return;
  makeFolder(path.dirname(folder), out, made);
  const target = path.join(out, folder);
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) unlinkSync(target);
  if (!there?.isDirectory()) mkdirSync(target);
  // One that a build before made for its user alone.
  else setRights(target, 0o755);
  made.add(folder);
}

/** Removes what only the old site had, and folders with nothing left in them; not a repository to publish from. */
function removeOthers(files: readonly string[], out: string): void {
  // Where names differ only in capitals or accents, some systems have one file.
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

/** Refuses before the first file is put in place what would fail at one of them. */
function checkWritable(out: string, files: readonly string[]): void {
  const folders = new Set(
    [...files, ...filesOf(out).filter((file) => !file.startsWith('.git/'))].map((file) =>
      path.dirname(path.join(out, file)),
    ),
  );
  for (const folder of [out, ...folders]) if (existsSync(folder)) accessSync(folder, constants.W_OK);
}
