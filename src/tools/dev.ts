/** `npm run dev`: the site with live reload; the search has the current pages. A change of `site.yaml` restarts it. */
import { fork, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { cleanEnvironment } from '#build/clean-environment.ts';
import { explain, explainDeath } from '#build/explain.ts';
import { checkContent } from '#build/folders.ts';
import { readSettings } from '#environment/settings.ts';
import { checkPort, USUAL_PORT } from '#server/listen.ts';

/** The next free one is taken where it is not. */
const port = Number(process.env.PORT ?? USUAL_PORT);

let server: ChildProcess | undefined;
let isRestarting = false;
/** After a restart, a mistake in `site.yaml` ends the server and not this process. */
let isAwaited = false;

function start(): void {
  isRestarting = false;
  const env = { ...cleanEnvironment(process.env), PORT: String(port) };
  server = fork('src/build/run-dev.ts', process.argv.slice(2), { env });
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
  checkPort(port);
  start();
  watch(contentDir, (_event, name) => {
    if (name === 'site.yaml') restart();
  });
  // Ctrl+C reaches both processes; this one waits for the other.
  process.on('SIGINT', () => stop());
  process.on('SIGTERM', () => stop());
} catch (error) {
  console.error(explain(error).message);
  process.exitCode = 1;
}
