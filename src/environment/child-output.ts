import type { ChildProcess } from 'node:child_process';

/** Output of a program. */
export interface Output {
  stdout: string;
  stderr: string;
}

/** Exit and output of a program. */
export interface Ended extends Output {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Waits for a child process to end. What it does not print into a pipe is empty. */
export function childOutput(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const output: Output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => (output[name] += text));
    }
    child.once('error', reject).once('close', (code, signal) => resolve({ code, signal, ...output }));
  });
}
