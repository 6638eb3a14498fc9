import { fork } from 'node:child_process';
import path from 'node:path';
import { childOutput, type Output } from '#environment/child-output.ts';
import type { Task } from './build-site.ts';
import type { Outcome } from './child.ts';
import { cleanEnvironment } from './clean-environment.ts';
import { explainDeath } from './explain.ts';
import type { Progress } from './steps.ts';

/** Outcome of a build, and the output of the programs that it uses. */
export type Ended = Outcome & { output: Output };

/**
 * Megabytes for new objects, of which a build makes many that live for one page: with Node's 16 a quarter of the time went
 * into copying those still in use.
 */
const NODE_FLAGS = [...process.execArgv, '--max-semi-space-size=64'];

/** Builds in a child process: its environment is clean, and if it dies somebody is left to say why. */
export async function runChild(
  task: Task,
  env: Record<string, string | undefined>,
  tell: (progress: Progress) => void,
): Promise<Ended> {
  const file = path.join(import.meta.dirname, 'child.ts');
  const child = fork(file, [JSON.stringify(task)], { env: cleanEnvironment(env), execArgv: NODE_FLAGS, silent: true });
  let outcome: Outcome | undefined;
  child.on('message', (message: Outcome | { progress: Progress }) => {
    if ('progress' in message) tell(message.progress);
    else outcome = message;
  });
  try {
    const { signal, ...output } = await childOutput(child);
    return { ...(outcome ?? { message: explainDeath(signal, output.stderr), trace: '' }), output };
  } catch (error) {
    const { message, stack = '' } = error as Error;
    return { message, trace: stack, output: { stdout: '', stderr: '' } };
  }
}
