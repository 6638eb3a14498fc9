import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonHeaders, headersFor, type Headers } from '#hosting/headers.ts';
import { encodings } from '#hosting/host-site.ts';
import { inlineOf } from '#hosting/inline.ts';
import { hostFiles, siteFiles } from '#hosting/write-host-files.ts';
import { findOnPath } from '#tools/programs.ts';
import { once, tableOf, withoutType } from '../hosts/expected.ts';
import { observatoryPoints, observatoryScore } from '../hosts/observatory.ts';
import { hosts } from '../hosts/programs.ts';
import { copyForHosts, sentFiles, strangeAddresses } from '../hosts/site.ts';
import { ask, startHost, type Running } from '../hosts/start.ts';
import { sites } from '../sites.ts';

/*
 * Responses of real servers whose configuration only includes the files of the site.
 */

function addressOf(file: string): string {
  return `/${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`;
}

for (const { name } of hosts.filter(({ program }) => findOnPath([program]) === undefined)) {
  console.warn(`SKIPPED: ${name} is not installed, so nobody has seen whether it sends the site as it should.`);
}

describe.each(['main', 'folder'] as const)('the site %s', (name) => {
  const { env } = sites[name];
  const basePath = 'BASE_PATH' in env ? env.BASE_PATH : '/';
  const below = (address: string): string => basePath + address.slice(1);
  it('was built with what hosts need to know', () => {
    for (const name of hostFiles) expect([name, existsSync(path.join(env.OUT_DIR, name))]).toEqual([name, true]);
  });

  let own: string;
  let root: string;
  let site: string;
  let files: string[];
  let common: Headers;
  beforeAll(async () => {
    own = mkdtempSync(path.join(tmpdir(), 'host of a site-'));
    // Some servers read as another user.
    chmodSync(own, 0o755);
    root = path.join(own, 'root');
    site = path.join(root, basePath);
    await copyForHosts(env.OUT_DIR, site, basePath);
    files = sentFiles(site);
    common = commonHeaders({ basePath, inline: inlineOf(site, siteFiles(site)) });
  });
  afterAll(() => {
    rmSync(own, { recursive: true });
  });

  describe.each(hosts.map((host) => ({ host, program: findOnPath([host.program]) })))(
    'by $host.name',
    ({ host, program }) => {
      if (program === undefined) return it.skip('is not installed');
      let running: Running;
      beforeAll(async () => (running = await startHost(host, program, { own: path.join(own, host.name), root, site })));
      afterAll(() => running.stop());
      const read = (file: string): Buffer => readFileSync(path.join(site, file));

      it('sends every kind of file whole, as what it is, with all headers once', async () => {
        for (const file of files) {
          const right = headersFor(addressOf(file), common);
          for (const method of ['GET', 'HEAD']) {
            const answer = await ask(running, below(addressOf(file)), { method });
            expect({ file, status: answer.status, sent: tableOf(answer, right) }).toEqual({
              file,
              status: 200,
              sent: once(right),
            });
            if (method === 'GET') expect([file, answer.body.equals(read(file))]).toEqual([file, true]);
            else expect(answer.body.length).toBe(0);
          }
        }
      });

      it.each(Object.entries(encodings))(
        'sends to one who takes %s what stands beside a text',
        async (encoding, ending) => {
          const compressed = files.filter((file) => existsSync(path.join(site, file + ending)));
          expect(compressed.length).toBeGreaterThan(10);
          const isSent = host.sends.some((one) => one === encoding);
          for (const file of compressed) {
            const right = headersFor(addressOf(file), common);
            const answer = await ask(running, below(addressOf(file)), { headers: { 'Accept-Encoding': encoding } });
            expect({ file, sent: tableOf(answer, right) }).toEqual({ file, sent: once(right) });
            expect([file, answer.headers['content-encoding']]).toEqual([file, isSent ? [encoding] : undefined]);
            expect([file, answer.headers.vary?.join().toLowerCase()]).toEqual([file, 'accept-encoding']);
            expect([file, answer.body.equals(read(isSent ? file + ending : file))]).toEqual([file, true]);
          }
        },
      );

      it('says that a file has not changed, and sends parts of one, with all headers', async () => {
        for (const file of files) {
          const right = withoutType(headersFor(addressOf(file), common));
          const { headers } = await ask(running, below(addressOf(file)));
          const kept = await ask(running, below(addressOf(file)), {
            headers: { 'If-None-Match': headers.etag?.[0] ?? '' },
          });
          expect({ file, status: kept.status, sent: tableOf(kept, right) }).toEqual({
            file,
            status: 304,
            sent: once(right),
          });
        }
        const part = await ask(running, below('/card.png'), { headers: { Range: 'bytes=0-3' } });
        expect([part.status, part.body]).toEqual([206, read('card.png').subarray(0, 4)]);
        expect(tableOf(part, headersFor('/card.png', common))).toEqual(once(headersFor('/card.png', common)));
      });

      it.each([
        ...['/nowhere', '/nowhere/', '/essays/nowhere.md', '/_astro/nowhere.js', '/_astro/', '/essays/'],
        ...['/_headers', '/_redirects', '/.htaccess', '/vercel.json', '/hosts/nginx.conf', '/hosts/', '/%5Fheaders'],
        ...['/.git/config', '/.env.txt', '/essays/.hidden/x.txt', '/index.html.br', '/index.html.gz'],
      ])('has its own page for %s, where nothing is', async (address) => {
        const answer = await ask(running, below(address));
        const right = headersFor('/404.html', common);
        expect({ status: answer.status, sent: tableOf(answer, right), body: answer.body.toString() }).toEqual({
          status: 404,
          sent: once(right),
          body: read('404.html').toString(),
        });
      });

      it('has all points of the HTTP Observatory that a site can earn without a cookie', async () => {
        const { headers, body } = await ask(running, below('/'));
        const html = body.toString();
        // Five are for scripts with integrity.
        expect(observatoryScore(observatoryPoints({ headers, html }))).toBe(155);
      });

      it('does not send what it is told by a detour', async () => {
        for (const address of ['/about/..%2f_headers', '/about/../_headers', '/about/%2e%2e/_headers', '//_headers']) {
          expect([address, (await ask(running, below(address))).status]).toEqual([address, 404]);
        }
      });

      it.each([
        ['an old address', '/essays/all-things/', '/essays/everything/'],
        ['a folder without its slash', '/about', '/about/'],
        ['a folder without its slash, asked for something', '/about?q=sea', '/about/?q=sea'],
      ])('leads on from %s', async (_, from, to) => {
        const answer = await ask(running, below(from));
        const right = withoutType(headersFor('/about/', common));
        const at = new URL(answer.headers.location?.[0] ?? '', `http://127.0.0.1:${running.port}${below(from)}`);
        expect(at.href).toBe(`http://127.0.0.1:${running.port}${below(to)}`);
        expect(answer.status).toBe(301);
        if (host.leadsToPath) expect(answer.headers.location?.[0]).toBe(below(to));
        expect(tableOf(answer, right)).toEqual(once(right));
      });

      it('leads to no other host, with however many slashes', async () => {
        for (const from of ['//about', '//about/..//about', '/%2F/about', '/%5C/about']) {
          const { headers } = await ask(running, basePath === '/' ? from : below(from));
          const at = new URL(headers.location?.[0] ?? '/', `http://127.0.0.1:${running.port}`);
          expect([from, at.origin]).toEqual([from, `http://127.0.0.1:${running.port}`]);
        }
      });

      it('leads on from any address to any other', async () => {
        for (const [from, to] of strangeAddresses(basePath)) {
          const { status, headers } = await ask(running, from);
          const at = new URL(headers.location?.[0] ?? '', `http://127.0.0.1:${running.port}${from}`);
          expect([from, status, decodeURIComponent(at.href)]).toEqual([
            from,
            301,
            decodeURIComponent(`http://127.0.0.1:${running.port}${to}`),
          ]);
        }
      });

      it('leads from the name of its folder into it', async () => {
        if (basePath === '/') return;
        const answer = await ask(running, basePath.slice(0, -1));
        const at = new URL(answer.headers.location?.[0] ?? '', `http://127.0.0.1:${running.port}/`);
        expect([answer.status, at.pathname]).toEqual([301, basePath]);
      });

      it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s, with all headers', async (method) => {
        for (const address of [
          '/',
          '/about/',
          '/essays/bodor/',
          '/_astro/made.webp',
          '/atom.xml',
          '/essays/all-things/',
        ]) {
          const answer = await ask(running, below(address), { method });
          expect([address, answer.status]).toEqual([address, 405]);
          expect(tableOf(answer, common)).toEqual(once(common));
        }
      });
    },
  );
});
