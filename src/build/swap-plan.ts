/** Journal of a swap, in the folder of the site: it lists the files until all are in place. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '#environment/error-code.ts';
import { COPY, PLAN, STAGING } from './folders.ts';

export interface Plan {
  /** New site, on the file system of the old one. */
  from: string;
  files: readonly string[];
}

/** Writes the journal atomically; false where the new site is on another file system. */
export function writePlan(plan: Plan, out: string): boolean {
  const file = path.join(plan.from, PLAN);
  writeFileSync(file, JSON.stringify(plan));
  try {
    renameSync(file, path.join(out, PLAN));
    return true;
  } catch (error) {
    rmSync(file);
    if (errorCode(error) === 'EXDEV') return false;
    throw error;
  }
}

/** The journal of a folder, if it is of this project and its files are still there. */
export function readPlan(out: string): Plan | undefined {
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
