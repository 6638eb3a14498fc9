import { networkInterfaces } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { listen, type Running } from './listen.ts';
import { ask } from '#tests/ask.ts';

let running: Running | undefined;
afterEach(() => running?.close());

async function start(host: string): Promise<Running> {
  running = await listen({
    host,
    port: 47_000,
    listener: (_, response) => response.end('Home'),
    headers: [],
  });
  return running;
}

const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
const hasIpv6 = own.some(({ address }) => address === '::1');
const outer = own.find(({ internal, family }) => !internal && family === 'IPv4')?.address;

it.each(['127.0.0.1', ...(hasIpv6 ? ['::1'] : [])])('answers at %s by itself', async (address) => {
  const { port, origin } = await start('localhost');
  expect((await ask(port, '/', { host: address })).body.toString()).toBe('Home');
  expect(origin).toBe(`http://localhost:${port}`);
});

it.skipIf(outer === undefined)('lets others in only when HOST says so', async () => {
  const { port, close } = await start('localhost');
  await expect(ask(port, '/', { host: outer ?? '' })).rejects.toThrow('ECONNREFUSED');
  close();
  const { port: open, origin } = await start('0.0.0.0');
  expect((await ask(open, '/', { host: outer ?? '' })).body.toString()).toBe('Home');
  expect(origin).toBe(`http://localhost:${open}`);
});

it.each(['127.0.0.1', ...(hasIpv6 ? ['::1', '::'] : [])])(
  'names an address at which it answers: HOST=%s',
  async (host) => {
    const { origin } = await start(host);
    expect(await (await fetch(origin)).text()).toBe('Home');
  },
);

it.each(['', ' ', 'a b', 'http://localhost', 'localhost:80', '-a', '300.1.1.1', '203.0.113.7', 'nowhere.invalid'])(
  'does not start at "%s"',
  async (host) => {
    await expect(start(host)).rejects.toThrow(
      /^HOST is ".*", .+\. Expected localhost, or to let others in 0\.0\.0\.0 or an address of this machine\.$/,
    );
  },
);
