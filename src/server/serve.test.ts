import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { startServer } from './server.ts';

/** As the scripts of the project start a program. */
const FLAGS = ['--disable-warning=ExperimentalWarning'];

let folder: string;
let servers: { close(): void }[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  servers = [];
  return () => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  };
});

function site(files: Record<string, string>): string {
  for (const [name, text] of Object.entries({ '404.html': 'Not found', ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

async function portOf(wanted: number): Promise<number> {
  const { server, port } = await startServer({ folder: site({ 'index.html': 'Home' }), basePath: '/', port: wanted });
  servers.push(server);
  return port;
}

it('takes the next port that is free where the wanted one is taken', async () => {
  const other = createServer().listen();
  servers.push(other);
  const taken = (other.address() as AddressInfo).port;
  const port = await portOf(taken);
  expect(port).toBeGreaterThan(taken);
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('Home');
});

it('takes a port for each of two servers that start together', async () => {
  const [one, two] = await Promise.all([portOf(42_000), portOf(42_000)]);
  expect(one).not.toBe(two);
});

it.each([80, 0, -1, 70_000, 4321.5, NaN])('does not start at %d, which is no port', async (port) => {
  await expect(portOf(port)).rejects.toThrow(`The port is ${port}. Expected a number from 1024 to 65535 in PORT.`);
});

it.each<[there: string, files: Record<string, string>, says: (folder: string) => string]>([
  ['nothing', {}, (there) => `There is no built site in ${there}. Build it first, with \`npm run build\`.\n`],
  [
    'a part of a site',
    { 'part.json': '{}' },
    (there) => `In ${there} lies a part of a site. Make the site of all parts, with \`npm run join\`.\n`,
  ],
])('says in one sentence that there is no site to serve, but %s', (_there, files, says) => {
  const OUT_DIR = tempFolder(files);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...FLAGS, 'src/server/serve.ts'], {
    env: { ...process.env, OUT_DIR, PORT: undefined },
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([1, '', says(OUT_DIR)]);
});
