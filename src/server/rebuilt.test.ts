import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type SiteServer } from './server.ts';
import { ask } from '#tests/ask.ts';
import { folderWith } from '#tests/temp-folder.ts';

let folder: string;
let port: number;
const ends: (() => void)[] = [];
beforeAll(async () => {
  const made = folderWith({
    'site/index.html': 'Home',
    'site/index.html.br': brotliCompressSync('Home'),
    'site/about/index.html': 'About',
    'site/404.html': 'Not found',
  });
  ({ folder } = made);
  const running: SiteServer = await startServer({ folder: `${folder}/site`, basePath: '/', port: 48_000 });
  ({ port } = running);
  ends.push(() => running.server.close(), made.remove);
});
afterAll(() => ends.forEach((end) => end()));

it.each(['br', 'identity'])('says that a page has not changed to one who has it in %s', async (accepted) => {
  const { headers } = await ask(port, '/', { headers: { 'accept-encoding': accepted } });
  for (const condition of [
    { 'if-none-match': String(headers.etag) },
    { 'if-modified-since': String(headers['last-modified']) },
  ]) {
    const again = await ask(port, '/', { headers: { 'accept-encoding': accepted, ...condition } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(again.headers['content-security-policy']).toBeDefined();
  }
});

it('shows a file as it is now, whatever was compressed before', async () => {
  const file = `${folder}/site/new.html`;
  writeFileSync(file, 'one');
  writeFileSync(`${file}.br`, brotliCompressSync('one'));
  // Two files that are written one after the other may have the same time.
  const earlier = new Date(Date.now() - 60_000);
  for (const name of [file, `${file}.br`]) utimesSync(name, earlier, earlier);
  const asked = { headers: { 'accept-encoding': 'br' } };
  const { headers, body } = await ask(port, '/new.html', asked);
  expect(brotliDecompressSync(body).toString()).toBe('one');
  // As a build does it: a file that takes the place of the old one, which may still be read.
  rmSync(file);
  writeFileSync(file, 'two');
  const again = await ask(port, '/new.html', {
    headers: { ...asked.headers, 'if-none-match': String(headers.etag) },
  });
  expect([again.status, again.body.toString()]).toEqual([200, 'two']);
});

it('tells two builds apart that have files of one size and one time', async () => {
  const file = `${folder}/site/edition.html`;
  const write = (text: string): void => {
    rmSync(file, { force: true });
    writeFileSync(file, text);
    utimesSync(file, 1, 1);
  };
  write('one');
  const { headers } = await ask(port, '/edition.html');
  write('two');
  const again = await ask(port, '/edition.html', { headers: { 'if-none-match': String(headers.etag) } });
  expect([again.status, again.body.toString()]).toEqual([200, 'two']);
  write('one');
  const third = await ask(port, '/edition.html', { headers: { 'if-none-match': String(headers.etag) } });
  expect(third.status).toBe(304);
});
