/** The development server with a collection: its start, and a saved essay. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import getPort, { portNumbers } from 'get-port';

/** Milliseconds between questions, and after which nothing comes any more. */
const [INTERVAL, AT_MOST] = [20, 600_000];

/** Seconds from the command to the first page of an essay, and from a saved essay to a page that shows it. */
export async function measureDevelopment(content: string, slug: string): Promise<{ start: number; saved: number }> {
  const port = await getPort({ port: portNumbers(43_200, 43_300) });
  const address = `http://localhost:${port}/essays/${slug}/`;
  const server = spawn(process.execPath, ['src/tools/dev.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port) },
  });
  try {
    const start = await secondsUntil(address, '</html>');
    const words = 'A passage that was saved.';
    appendFileSync(path.join(content, `essays/${slug}.mdx`), `\n${words}\n`);
    return { start, saved: await secondsUntil(address, words) };
  } finally {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
}

/** @throws Error where the page does not say it in time */
async function secondsUntil(address: string, words: string): Promise<number> {
  const begin = performance.now();
  const signal = AbortSignal.timeout(AT_MOST);
  while (!(await answerOf(address, signal)).includes(words)) await setTimeout(INTERVAL, undefined, { signal });
  return (performance.now() - begin) / 1000;
}

/** Nothing while the server starts. */
const answerOf = (address: string, signal: AbortSignal): Promise<string> =>
  fetch(address, { signal }).then(
    (answer) => answer.text(),
    () => '',
  );
