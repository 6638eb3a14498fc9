/** `npm run dev`: the site with live reload; the search has the current pages. */
import { fork } from 'node:child_process';
import { cleanEnvironment } from '#build/clean-environment.ts';
import { explain, explainDeath } from '#build/explain.ts';
import { checkContent } from '#build/folders.ts';
import { readSettings } from '#environment/settings.ts';

try {
  checkContent(readSettings(process.env).contentDir);
  const server = fork('src/build/run-dev.ts', process.argv.slice(2), { env: cleanEnvironment(process.env) });
  // Ctrl+C reaches both processes; this one waits for the other.
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
