/** `npm run dev`: the site while one works on it. Search works too, on the pages as they are now. */
import { fork } from 'node:child_process';
import { cleanEnvironment } from '#build/environment.ts';
import { explain, explainDeath } from '#build/explain.ts';
import { checkContent } from '#build/folders.ts';
import { readSettings } from '#environment/settings.ts';

try {
  checkContent(readSettings(process.env).contentDir);
  const server = fork('src/build/run-dev.ts', process.argv.slice(2), { env: cleanEnvironment(process.env) });
  // Keys that end a program reach both of them; this one waits for the other.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.on('close', (code, signal) => {
    const isStopped = signal === 'SIGINT' || signal === 'SIGTERM';
    if (signal !== null && !isStopped) console.error(explainDeath(signal, ''));
    process.exitCode = isStopped ? 0 : (code ?? 1);
  });
} catch (error) {
  console.error(explain(error).message);
  process.exitCode = 1;
}
