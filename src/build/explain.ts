import { stripVTControlCharacters } from 'node:util';
import { editorMessage } from '#lib/editor-error.ts';
import { SettingsError } from '#environment/settings.ts';

/** What a program of the project says when it fails: one message, and for `--trace` where in the program it was. */
export interface Failure {
  message: string;
  trace: string;
}

/** What systems say of files, in words, and what to do about it. */
const OF_FILES: Record<string, string> = {
  EACCES: 'there is no permission. Give it to the user who builds.',
  EPERM: 'there is no permission. Give it to the user who builds.',
  EROFS: 'it lies where nothing can be written. Name another folder.',
  ENOSPC: 'the disk is full. Make room, and build again.',
  EDQUOT: 'the quota of the disk is used up. Make room, and build again.',
  ENOENT: 'it is not there.',
  ENOTDIR: 'part of its path is no folder.',
  EISDIR: 'it is a folder, where a file is expected.',
  EMFILE: 'too many files are open. Allow more of them, with `ulimit -n 4096`.',
  ENFILE: 'too many files are open on this system.',
  EIO: 'the disk cannot be read or written.',
  EXDEV: 'it lies on another file system.',
  EBUSY: 'another program uses it.',
  ENAMETOOLONG: 'its name is too long for this system.',
};

/**
 * Puts an error into one message for who builds: what an editor has to mend, or a file that the system refuses; of
 * anything else what it says itself.
 */
export function explain(error: unknown): Failure {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const ofEditor = editorMessage(error);
  if (ofEditor !== undefined) return { message: `The site was not built. In the content:\n\n${ofEditor}\n`, trace };
  if (error instanceof SettingsError) return { message: error.message, trace };
  const ofSystem = systemMessage(error);
  if (ofSystem !== undefined) return { message: `The site was not built. ${ofSystem}`, trace };
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const [line = 'An error without words.'] = ofSystemIn(said) ?? essence(said);
  return { message: `The site was not built. ${line} (With \`-- --trace\` it says where.)`, trace };
}

/** What the system said of a file, in the message of a tool that took it over: `EACCES: permission denied, open '/a'`. */
function ofSystemIn(said: string): [string] | undefined {
  const [, code = '', file = ''] = /\b(E[A-Z]+): [^,\n]+, \w+ '([^'\n]+)'/.exec(said) ?? [];
  return code in OF_FILES ? [`${file} (${code}): ${OF_FILES[code] ?? ''}`] : undefined;
}

/** The lines of a message without what a bundler says around them. */
function essence(said: string): string[] {
  return said
    .split('\n')
    .filter((line) => !/^\s*$|^Build failed with|^\[plugin /.test(line))
    .map((line) => line.trim().replace(/^(\[[A-Z_]+\]\s*|\w*Error:\s*)+/, ''));
}

/** What the system said, of this error or of one that caused it. */
function systemMessage(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > MOST) return undefined;
  const {
    code,
    path: file,
    dest,
    cause,
    errors,
  } = error as NodeJS.ErrnoException & {
    dest?: string;
    cause?: unknown;
    errors?: unknown;
  };
  if (code !== undefined && code in OF_FILES) return `${dest ?? file ?? 'A file'} (${code}): ${OF_FILES[code] ?? ''}`;
  const others: unknown[] = Array.isArray(errors) ? errors : [];
  return [cause, ...others].map((one) => systemMessage(one, depth + 1)).find((found) => found !== undefined);
}

/** Errors within errors that are looked at: one may be its own cause. */
const MOST = 8;

/** Says why a build ended that could not say it itself. */
export function explainDeath(signal: NodeJS.Signals | null, said: string): string {
  if (/heap out of memory|allocation failed/i.test(said) || signal === 'SIGABRT') {
    return (
      'The build ran out of memory, and the site that was there stays. Give it more, in megabytes: ' +
      'NODE_OPTIONS=--max-old-space-size=4096 npm run build'
    );
  }
  if (signal === 'SIGKILL') {
    return (
      'The build was ended from outside (SIGKILL), and the site that was there stays. Where nobody did that, the system ' +
      'had too little memory: close other programs, or build on a larger machine.'
    );
  }
  if (signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP') {
    return `The build was stopped (${signal}), and the site that was there stays.`;
  }
  if (signal !== null) {
    return (
      `The build broke off in a compiled program that it uses (${signal}), and the site that was there stays. Most ` +
      'often an essay is nested very deeply, with lists or quotations in each other: look at what was changed last.'
    );
  }
  const [, line = 'It ended without a word.'] = /^\w*Error(?: \[\w+\])?: (.+)$/m.exec(said) ?? [];
  return `The site was not built, and the one that was there stays. ${line} (With \`-- --trace\` all is printed.)`;
}
