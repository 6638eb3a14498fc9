import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { Threads } from './threads.ts';

/** A module whose function says where it is called. */
function moduleOf(folder: string): string {
  const file = path.join(folder, 'module.mjs');
  const pool = JSON.stringify(import.meta.resolve('workerpool'));
  writeFileSync(file, `import workerpool from ${pool};\nworkerpool.worker({ where: () => 'thread' });\n`);
  return file;
}

it('calls are made here until there are enough of them and the threads have started', async () => {
  const threads = new Threads(moduleOf(tempFolder()), 2);
  const where = (): Promise<string> => threads.share(() => 'here', 'where');
  expect([await where(), await where(), await where()]).toEqual(['here', 'here', 'here']);
  await expect.poll(where).toBe('thread');
  await threads.end();
  expect(await where()).toBe('here');
});
