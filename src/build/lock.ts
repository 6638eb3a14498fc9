import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SettingsError } from '#environment/settings.ts';

/** Who holds a lock. */
interface Holder {
  pid: number;
  /** When that process started, where the system tells: another may have its number by now. */
  started: string;
}

/**
 * Takes the lock of something that one process alone may write. A lock that a process left behind when it was killed is
 * taken over.
 *
 * @returns what gives it back
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
      // Of two that do this at the same moment one fails, on every file system.
      return linkSync(own, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
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

/** Removes a lock, unless it is another one by now. */
function removeStale(file: string, text: string): void {
  const old = `${file}.${process.pid}.old`;
  try {
    renameSync(file, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readHolder(old) !== text) linkSync(old, file);
  rmSync(old, { force: true });
}

function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseHolder(text: string): Holder {
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>;
    if (Number.isInteger(pid) && typeof started === 'string') return { pid: pid ?? 0, started };
  } catch {
    // Nobody's.
  }
  return { pid: 0, started: '' };
}

/** When a process started, in the system's ticks; '' where the system does not tell; undefined where there is none. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    // The name of the program stands in parentheses and may hold any sign; the 20th field after it is the start.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    // It has ended, and nobody has asked how.
    if (state === 'Z') return undefined;
    return fields[18] ?? '';
  } catch {
    return '';
  }
}

/**
 * The lock of a folder that several copies of the project may write. It lies outside of it, among the system's temporary
 * files, since the folder is not touched before a site is whole.
 */
export function lockFileOf(folder: string): string {
  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16);
  return path.join(tmpdir(), `reader-build-${name}.lock`);
}
