/**
 * `npm run dev`: the site while one works on it. Search works too, on the pages as they are now.
 *
 * The facts of the site are read as the program starts, its configuration needs them: it starts anew when they change.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { cleanEnvironment } from '#build/environment.ts';
import { explain, explainDeath } from '#build/explain.ts';
import { checkContent } from '#build/folders.ts';
import { readSettings } from '#environment/settings.ts';

let server: ChildProcess | undefined;
/** Whether the server is ended to start anew. */
let isRestarting = false;
/** Whether a server that fails is not the end, as its editor sees what to mend in `site.yaml`. */
let isAwaited = false;

function start(): void {
  isRestarting = false;
  server = fork('src/build/run-dev.ts', process.argv.slice(2), { env: cleanEnvironment(process.env) });
  server.on('close', (code, signal) => {
    server = undefined;
    if (isRestarting) start();
    else if (isAwaited && code === 1) console.error('The site starts again when site.yaml changes.');
    else end(code, signal);
  });
}

function restart(): void {
  isRestarting = true;
  isAwaited = true;
  if (server) server.kill('SIGTERM');
  else start();
}

function stop(): void {
  isRestarting = false;
  isAwaited = false;
  if (server) server.kill('SIGTERM');
  else process.exit(0);
}

function end(code: number | null, signal: NodeJS.Signals | null): void {
  const isStopped = signal === 'SIGINT' || signal === 'SIGTERM';
  if (signal !== null && !isStopped) console.error(explainDeath(signal, ''));
  process.exit(isStopped ? 0 : (code ?? 1));
}

try {
  const { contentDir } = readSettings(process.env);
  checkContent(contentDir);
  start();
  watch(contentDir, (_event, name) => {
    if (name === 'site.yaml') restart();
  });
  // Keys that end a program reach both of them; this one waits for the other.
  process.on('SIGINT', () => stop());
  process.on('SIGTERM', () => stop());
} catch (error) {
  console.error(explain(error).message);
  process.exitCode = 1;
}
