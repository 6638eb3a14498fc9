import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { EditorError, refuse, type EditorProblem } from '#lib/editor-error.ts';

/** Advice by error code of the system (errno(3)). */
const REASONS: Record<string, readonly [found: string, write: string]> = {
  ENOENT: ['no such file or folder', 'it there; or its right name'],
  EISDIR: ['a folder', 'a file of this name, or none'],
  ENOTDIR: ['a file in place of a folder', 'a folder of this name, or none'],
  EACCES: ['something that may not be read', 'the right to read it, as with chmod -R u+rX'],
  EPERM: ['something that may not be read', 'the right to read it, as with chmod -R u+rX'],
  ELOOP: ['symbolic links that lead in a circle', 'the file itself in place of the link'],
  ENAMETOOLONG: ['a name that is too long', 'a shorter name'],
  EMFILE: ['more open files than the system allows', 'a higher limit, as with ulimit -n 4096; then the same again'],
  ENFILE: ['more open files than the system allows', 'the same again, when other programs have ended'],
  EIO: ['something that cannot be read from the disk', 'a copy of it that can be read'],
};

/** Translates an error of the system; undefined for other errors. */
export function fileProblem(error: unknown, file?: string): EditorProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  const place = file ?? path;
  if (!reason || place === undefined) return undefined;
  const [found, write] = reason;
  return { file: place, expected: 'a file or folder that can be read', found, write };
}

/** Runs a read, and throws errors of the system as an EditorError. */
export function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const problem = fileProblem(error, file);
    throw problem ? new EditorError(problem) : error;
  }
}

/** Status of a file or folder, symbolic links not followed; undefined where there is none. */
export function lookAt(file: string): Stats | undefined {
  return reading(file, () => lstatSync(file, { throwIfNoEntry: false }));
}

/**
 * Advice on what is not a plain file. A symbolic link is skipped by one program, followed out of the folder by another,
 * and broken on another machine.
 */
export function notPlain(file: string, entry: Dirent | Stats): EditorProblem {
  return {
    file,
    expected: 'a plain file',
    found: entry.isDirectory() ? 'a folder' : entry.isSymbolicLink() ? 'a symbolic link' : 'no file but a device',
    write: entry.isDirectory() ? 'a file of this name, or none' : 'a copy of the file in its place',
  };
}

/**
 * Plain files of a folder and its subfolders, sorted, without hidden ones such as `.DS_Store`. A folder that does not
 * exist is empty; no folder may have the ending of a file.
 */
export function filesBelow(folder: string, ending: string): string[] {
  const top = lookAt(folder);
  if (!top) return [];
  if (!top.isDirectory()) {
    const found = top.isSymbolicLink() ? 'a symbolic link' : 'a file';
    throw new EditorError({ file: folder, expected: 'a folder', found, write: 'a folder in its place' });
  }
  const files: string[] = [];
  const problems: EditorProblem[] = [];
  const list = (inside: string): void => {
    const place = `${folder}/${inside}`;
    for (const entry of reading(place, () => readdirSync(place, { withFileTypes: true }))) {
      const name = inside + entry.name;
      if (entry.name.startsWith('.')) continue;
      if (entry.isFile()) files.push(name);
      else if (entry.isDirectory() && !name.endsWith(ending)) list(`${name}/`);
      else problems.push(notPlain(`${folder}/${name}`, entry));
    }
  };
  list('');
  refuse(problems.sort((a, b) => (a.file < b.file ? -1 : 1)));
  return files.sort();
}
