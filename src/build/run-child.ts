import { fork } from 'node:child_process';
import path from 'node:path';
import type { Outcome } from './child.ts';
import type { Task } from './build-site.ts';
import { cleanEnvironment } from './environment.ts';
import { explainDeath } from './explain.ts';

/** How a build ended, and what the programs said that it uses. */
export type Ended = Outcome & { said: string };

/**
 * Builds in a process of its own: what surrounds it cannot change the site, and when it ends without a word, somebody is
 * there to say why.
 *
 * @param task what to build
 * @param env environment of who builds
 */
export function runChild(task: Task, env: Record<string, string | undefined>): Promise<Ended> {
  return new Promise((resolve) => {
    const file = path.join(import.meta.dirname, 'child.ts');
    const child = fork(file, [JSON.stringify(task)], { env: cleanEnvironment(env), silent: true });
    let said = '';
    let outcome: Outcome | undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.on('message', (message) => (outcome = message as Outcome));
    child.on('close', (_code, signal) => {
      resolve({ ...(outcome ?? { message: explainDeath(signal, said), trace: said }), said });
    });
    child.on('error', ({ message, stack = '' }) => resolve({ message, trace: stack, said }));
  });
}
