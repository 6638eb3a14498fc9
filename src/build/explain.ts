import { stripVTControlCharacters } from 'node:util';
import { editorMessage } from '#lib/editor-error.ts';
import { SettingsError } from '#environment/settings.ts';

/** Failure of a program. */
export interface Failure {
  message: string;
  /** Stack, for `--trace`. */
  trace: string;
}

/** Error codes of file systems, in words, with what to do. */
const FILE_ERRORS: Record<string, string> = {
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

/** One message for an error: what the editor must mend, which file failed and why, or the error's own message. */
export function explain(error: unknown): Failure {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const ofEditor = editorMessage(error);
  if (ofEditor !== undefined) return { message: `The site was not built. In the content:\n\n${ofEditor}\n`, trace };
  if (error instanceof SettingsError) return { message: error.message, trace };
  const ofFile = fileErrorOf(error);
  if (ofFile !== undefined) return { message: `The site was not built. ${ofFile}`, trace };
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const [line = 'An error without words.'] = fileErrorIn(said) ?? withoutBundler(said);
  return { message: `The site was not built. ${line} (With \`-- --trace\` it says where.)`, trace };
}

/** A file error in the message of a tool that wraps it: `EACCES: permission denied, open '/a'`. */
function fileErrorIn(said: string): [string] | undefined {
  const [, code = '', file = ''] = /\b(E[A-Z]+): [^,\n]+, \w+ '([^'\n]+)'/.exec(said) ?? [];
  return code in FILE_ERRORS ? [`${file} (${code}): ${FILE_ERRORS[code] ?? ''}`] : undefined;
}

function withoutBundler(said: string): string[] {
  return said
    .split('\n')
    .filter((line) => !/^\s*$|^Build failed with|^\[plugin /.test(line))
    .map((line) => line.trim().replace(/^(\[[A-Z_]+\]\s*|\w*Error:\s*)+/, ''));
}

/** The file error in this error or its causes; the depth is limited since an error may be its own cause. */
function fileErrorOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 8) return undefined;
  type Wrapped = NodeJS.ErrnoException & { dest?: string; cause?: unknown; errors?: unknown };
  const { code, path: file, dest, cause, errors } = error as Wrapped;
  if (code !== undefined && code in FILE_ERRORS)
    return `${dest ?? file ?? 'A file'} (${code}): ${FILE_ERRORS[code] ?? ''}`;
  const others: unknown[] = Array.isArray(errors) ? errors : [];
  return [cause, ...others].map((one) => fileErrorOf(one, depth + 1)).find((found) => found !== undefined);
}

/** Says why a build died without a message, from its signal and its output. */
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
