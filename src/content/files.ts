import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { EditorError, type EditorProblem } from '#lib/editor-error.ts';

/** What the system says of a file that it does not give, and what its editor can do (errno(3)). */
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

/** Puts what the system says of a file into words for the editor. */
export function fileProblem(error: unknown, file?: string): EditorProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  const place = file ?? path;
  if (!reason || place === undefined) return undefined;
  const [found, write] = reason;
  return { file: place, expected: 'a file or folder that can be read', found, write };
}

/** Runs what reads a file, and tells the editor where the system does not give it. */
export function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const problem = fileProblem(error, file);
    throw problem ? new EditorError(problem) : error;
  }
}

/** What is at a place, links not followed. */
export function lookAt(file: string): Stats | undefined {
  return reading(file, () => lstatSync(file, { throwIfNoEntry: false }));
}

/**
 * Tells what is wrong where a plain file is wanted: content is what lies in its folder. A link would be passed over by
 * one program and followed out of the folder by another, and leads nowhere on another machine.
 */
export function notPlain(file: string, entry: Dirent | Stats): EditorProblem {
  return {
    file,
    expected: 'a plain file',
    found: entry.isDirectory() ? 'a folder' : entry.isSymbolicLink() ? 'a symbolic link' : 'no file but a device',
    write: entry.isDirectory() ? 'a file of this name, or none' : 'a copy of the file in its place',
  };
}

/** Lists the plain files of a folder and of the folders in it. What is hidden, such as `.DS_Store`, is passed over. */
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
  const [first, ...others] = problems.sort((a, b) => (a.file < b.file ? -1 : 1));
  if (first) throw new EditorError(first, ...others);
  return files.sort();
}
