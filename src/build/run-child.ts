import { fork } from 'node:child_process';
import path from 'node:path';
import type { Outcome } from './child.ts';
import type { Task } from './build-site.ts';
import { cleanEnvironment } from './environment.ts';
import { explainDeath } from './explain.ts';

/** What the programs said that a build uses, on each of the two streams. */
export interface Said {
  stdout: string;
  stderr: string;
}

/** How a build ended, and what was said. */
export type Ended = Outcome & { said: Said };

/**
 * Builds in a process of its own: what surrounds it cannot change the site, and when it ends without a word, somebody is
 * there to say why.
 */
export function runChild(task: Task, env: Record<string, string | undefined>): Promise<Ended> {
  return new Promise((resolve) => {
    const file = path.join(import.meta.dirname, 'child.ts');
    const child = fork(file, [JSON.stringify(task)], { env: cleanEnvironment(env), silent: true });
    const said: Said = { stdout: '', stderr: '' };
    let outcome: Outcome | undefined;
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => (said[name] += text));
    }
    child.on('message', (message) => (outcome = message as Outcome));
    child.on('close', (_code, signal) => {
      resolve({ ...(outcome ?? { message: explainDeath(signal, said.stderr), trace: '' }), said });
    });
    child.on('error', ({ message, stack = '' }) => resolve({ message, trace: stack, said }));
  });
}
