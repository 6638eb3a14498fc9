import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { headerRules, headersFile } from '#hosting/headers-file.ts';
import { commonHeaders, headersFor } from '#hosting/headers.ts';
import { startServer, type SiteServer } from './server.ts';
import { folderWith } from '#tests/temp-folder.ts';

const FILES = [
  '404.html',
  'index.html',
  'about/index.html',
  'favicon.svg',
  '_astro/style.css',
  'essays/sea.md',
  'atom.xml',
];

let running: SiteServer;
let home: string;
let folder: string;
let remove: () => void;
beforeAll(async () => {
  const made = folderWith({
    ...Object.fromEntries(FILES.map((name) => [name, ''])),
    _redirects: '/old/ /about/ 301\n',
  });
  ({ folder, remove } = made);
  running = await startServer({ folder: made.folder, basePath: '/', port: 45_000 });
  home = running.address;
});
afterAll(() => {
  running.server.close();
  remove();
});

it.each([
  ['/', '/'],
  ['/about/', '/about/'],
  ['/_astro/style.css', '/_astro/style.css'],
  ['/favicon.svg', '/favicon.svg'],
  ['/essays/sea.md', '/essays/sea.md'],
  ['/atom.xml', '/atom.xml'],
  // What is not there may be there in a moment.
  ['/nowhere/', '/404.html'],
  ['/_astro/nowhere.css', '/404.html'],
  ['/%', '/404.html'],
])('sends with %s the headers of %s', async (address, path) => {
  const { headers } = await fetch(home + address.slice(1));
  for (const [name, value] of Object.entries(headersFor(path)))
    expect([name, headers.get(name)]).toEqual([name, value]);
});

it.each(['/about', '/old/'])('keeps to the policy where it leads on from %s', async (address) => {
  const { status, headers } = await fetch(home + address.slice(1), { redirect: 'manual' });
  expect([status, headers.get('content-security-policy')]).toEqual([301, headersFor('/')['Content-Security-Policy']]);
});

it('sends the policy of the build that it serves, which `_headers` has', async () => {
  const common = commonHeaders({ basePath: '/', inline: { scripts: ['sha256-a='], styles: ['sha256-b='] } });
  for (const headers of [common, commonHeaders()]) {
    writeFileSync(`${folder}/_headers`, headersFile(headerRules(FILES, headers), '/'));
    const sent = (await fetch(home)).headers.get('content-security-policy');
    expect(sent).toBe(headers['Content-Security-Policy']);
  }
});
