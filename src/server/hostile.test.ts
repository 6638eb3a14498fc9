import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { commonHeaders } from '#hosting/headers.ts';
import { startServer, type SiteServer } from './server.ts';
import { ask } from '#tests/ask.ts';
import { folderWith } from '#tests/temp-folder.ts';

/** Larger than what the system takes of a file before the other end reads it. */
const LARGE = Buffer.alloc(8_000_000, 'large ');
const PAGE = LARGE.subarray(0, 200_000);

const POLICY = commonHeaders()['Content-Security-Policy'];

let made: ReturnType<typeof folderWith>;
let running: SiteServer;
beforeAll(async () => {
  made = folderWith({
    'site/index.html': 'Home',
    'site/404.html': 'Not found',
    'site/large.txt': LARGE,
    'site/page.txt': PAGE,
    'site/folder/page.html': 'A page',
    'site/.git/config': 'secret of the folder',
    'secret.txt': 'secret',
  });
  symlinkSync('../secret.txt', `${made.folder}/site/leak.txt`);
  mkdirSync(`${made.folder}/site/instead.html`);
  running = await startServer({ folder: `${made.folder}/site`, basePath: '/', port: 46_000 });
});
afterAll(() => {
  running.server.close();
  made.remove();
});
beforeEach(() => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => told.mockRestore();
});

const openFiles = (): number => readdirSync('/proc/self/fd').length;

/** Asks for a file, and hangs up when the first of it comes. */
function hangUpEarly(path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = net.connect(running.port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`),
    );
    socket
      .once('data', () => socket.destroy())
      .on('error', () => undefined)
      .on('close', () => resolve());
  });
}

async function hangUpOften(times: number, atOnce: number): Promise<void> {
  for (let count = 0; count < times; count += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, () => hangUpEarly('/large.txt')));
  }
}

it.skipIf(process.platform !== 'linux')('keeps no file open for those who have hung up', async () => {
  await ask(running.port, '/');
  const before = openFiles();
  await hangUpOften(process.env.THOROUGH ? 2000 : 160, 64);
  // One who asks last is answered when the others have been left.
  await vi.waitUntil(() => openFiles() <= before + 2);
  expect((await ask(running.port, '/')).body.toString()).toBe('Home');
});

it('answers many at once', async () => {
  const answers = await Promise.all(Array.from({ length: 64 }, () => ask(running.port, '/page.txt')));
  expect(answers.every(({ body }) => body.equals(PAGE))).toBe(true);
});

it('goes on where a file cannot be opened', async () => {
  // It stands in the folder like a file, and nobody can open it.
  const socket = net.createServer().listen(`${made.folder}/site/no-file.html`);
  await once(socket, 'listening');
  const { status, headers, body } = await ask(running.port, '/no-file.html');
  socket.close();
  expect([status, headers['cache-control'], body.toString()]).toEqual([
    500,
    'no-store',
    'The site cannot answer this now.',
  ]);
  expect(headers['content-security-policy']).toBe(POLICY);
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('no-file.html'));
  expect((await ask(running.port, '/')).status).toBe(200);
});

it('cuts off what became shorter while it was sent, so that nobody takes it for the whole', async () => {
  const file = `${made.folder}/site/shrinking.txt`;
  writeFileSync(file, LARGE);
  const received = new Promise((resolve, reject) => {
    const socket = net.connect(running.port, '127.0.0.1', () =>
      socket.write('GET /shrinking.txt HTTP/1.1\r\nHost: a\r\n\r\n'),
    );
    socket.once('data', () => {
      truncateSync(file, 10);
      socket
        .on('data', () => undefined)
        .on('close', resolve)
        .on('error', reject);
    });
  });
  await received;
  expect((await ask(running.port, '/')).status).toBe(200);
});

it.each([
  '',
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  '\0\0\0\0',
  `GET / HTTP/1.1\r\nA: ${'x'.repeat(70_000)}\r\n\r\n`,
])('goes on after what is no request (%#)', async (text) => {
  const socket = net.connect(running.port, '127.0.0.1', () => socket.end(text)).on('error', () => undefined);
  socket.resume();
  await once(socket, 'close');
  expect((await ask(running.port, '/')).status).toBe(200);
});

it('answers every path and method with the policy, and with nothing from outside', async () => {
  const pieces = [
    '..',
    '.',
    '%2e',
    '%2f',
    '%5c',
    '\\',
    '%00',
    '/',
    '//',
    ':',
    '?',
    '*',
    '%',
    'index.html',
    'instead.html',
  ];
  const piece = fc.constantFrom(
    ...pieces,
    'folder',
    'leak.txt',
    'secret.txt',
    '.git/config',
    '_headers',
    'x'.repeat(300),
  );
  const letters = fc.string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)) });
  const path = fc.array(fc.oneof(piece, letters), { maxLength: 8 }).map((parts) => `/${parts.join('')}`);
  const method = fc.constantFrom('GET', 'GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PROPFIND');
  const header = fc.constantFrom({}, { range: 'bytes=0-2' }, { 'if-none-match': '*' }, { 'accept-encoding': 'br' });
  await fc.assert(
    fc.asyncProperty(path, method, header, async (url, method, headers) => {
      const { status, headers: got, body } = await ask(running.port, url, { method, headers });
      expect(status).toBeLessThan(500);
      expect(body.toString()).not.toContain('secret');
      expect(got['content-security-policy']).toBe(POLICY);
      expect(got['x-content-type-options']).toBe('nosniff');
      expect(got.location ?? '/').toMatch(/^\/(?!\/)/);
    }),
    { numRuns: process.env.THOROUGH ? 5000 : 300 },
  );
});

/** A server as a program of its own, which may have few files open. */
async function startPoor(files: number): Promise<{ program: ChildProcess; port: number }> {
  const command = `ulimit -n ${files} && exec "${process.execPath}" --disable-warning=ExperimentalWarning src/server/serve.ts`;
  const env = { ...process.env, OUT_DIR: `${made.folder}/site`, PORT: '46500', BASE_PATH: '/', HOST: '127.0.0.1' };
  const program = spawn('sh', ['-c', command], { env });
  let said = '';
  program.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await vi.waitUntil(() => said.includes('The site is at') || program.exitCode !== null, { timeout: 30_000 });
  return { program, port: Number(/:(\d+)\//.exec(said)?.[1]) };
}

it.skipIf(process.platform === 'win32')('goes on when no more files can be opened', async () => {
  const { program, port } = await startPoor(64);
  try {
    const sockets = Array.from({ length: 100 }, () =>
      net
        .connect(port, '127.0.0.1')
        .on('error', () => undefined)
        .resume(),
    );
    for (const socket of sockets) socket.write('GET /large.txt HTTP/1.1\r\nHost: a\r\n\r\n');
    await Promise.all(sockets.slice(0, 20).map((socket) => once(socket, 'data')));
    for (const socket of sockets) socket.destroy();
    await vi.waitUntil(async () => (await ask(port, '/').catch(() => undefined))?.status === 200);
    expect(program.exitCode).toBeNull();
  } finally {
    program.kill();
  }
});
