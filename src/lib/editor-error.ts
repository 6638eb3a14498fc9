/** Advice to an editor, as concrete as possible. */
export interface Advice {
  expected: string;
  found: string;
  write: string;
}

/** A mistake in a file that an editor writes. */
export interface EditorProblem extends Advice {
  /** Relative to the project where possible: `content/essays/lan.mdx`. */
  file: string;
  /** From 1. */
  line?: number | undefined;
}

/** Four lines: place, expected, found, write. */
export function describeProblem({ file, line, expected, found, write }: EditorProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, `  expected  ${expected}`, `  found     ${found}`, `  write     ${write}`].join('\n');
}

/** An error whose message is meant for the editor of the content, not for a programmer. */
export class EditorError extends Error {
  override name = 'EditorError';

  /** The message for the editor; survives tools that put their own words around `message`. */
  readonly forEditor: string;

  constructor(...problems: [EditorProblem, ...EditorProblem[]]) {
    const text = problems.map(describeProblem).join('\n\n');
    super(text);
    this.forEditor = text;
  }
}

/** Throws the problems as one error, if there are any. */
export function refuse(problems: Iterable<EditorProblem>): void {
  const [first, ...others] = problems;
  if (first) throw new EditorError(first, ...others);
}

/** The editor's message in an error that a build tool may have wrapped; undefined for errors of another kind. */
export function editorMessage(error: unknown): string | undefined {
  const seen = new Set<unknown>();
  const queue: unknown[] = [error];
  while (queue.length > 0) {
    const next = queue.shift();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if ('forEditor' in next && typeof next.forEditor === 'string') return next.forEditor;
    if ('cause' in next) queue.push(next.cause);
    if ('errors' in next && Array.isArray(next.errors)) queue.push(...(next.errors as unknown[]));
  }
  return undefined;
}
