import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorCode } from '#environment/error-code.ts';
import { SettingsError } from '#environment/settings.ts';

interface Holder {
  pid: number;
  /** Start of the process, where the system knows it: a pid may be reused. */
  started: string;
}

/**
 * Takes an exclusive lock, also one that a killed process left behind. Gives the function that releases it.
 *
 * @throws SettingsError with a sentence where another process has it
 */
export function lock(file: string, what: string): () => void {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, started: startOf(process.pid) ?? '' } satisfies Holder));
  try {
    takeLock(own, file, what);
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(file, { force: true });
}

function takeLock(own: string, file: string, what: string): void {
  for (;;) {
    try {
      // Atomic: of two processes one fails, on every file system.
      return linkSync(own, file);
    } catch (error) {
      ignore('EEXIST', error);
    }
    const text = readHolder(file);
    if (text === undefined) continue;
    const { pid, started } = parseHolder(text);
    if (pid > 0 && startOf(pid) === started) {
      throw new SettingsError(
        `Another build is at work on ${what} (process ${pid}). Wait for its end; where there is none, delete ${file}.`,
      );
    }
    removeStale(file, text);
  }
}

/** Removes a stale lock, unless another process has replaced it. */
function removeStale(file: string, text: string): void {
  const old = `${file}.${process.pid}.old`;
  try {
    renameSync(file, old);
  } catch (error) {
    return ignore('ENOENT', error);
  }
  if (readHolder(old) !== text) linkSync(old, file);
  rmSync(old, { force: true });
}

function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return ignore('ENOENT', error);
  }
}

function ignore(code: string, error: unknown): undefined {
  if (errorCode(error) !== code) throw error;
}

function parseHolder(text: string): Holder {
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>;
    if (Number.isInteger(pid) && typeof started === 'string') return { pid: pid ?? 0, started };
  } catch {
    // Not a lock of this project.
  }
  return { pid: 0, started: '' };
}

/** Start of a process in clock ticks; '' where the system does not say; undefined where there is no such process. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return undefined;
  }
  try {
    // The name, in parentheses, may have any character; the 20th field after it is the start (proc(5)).
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    // A zombie.
    if (state === 'Z') return undefined;
    return fields[18] ?? '';
  } catch {
    return '';
  }
}

/** Lock of an output folder, which several copies of the project may share: in the temporary folder of the system. */
export function lockFileOf(folder: string): string {
  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16);
  return path.join(tmpdir(), `reader-build-${name}.lock`);
}
