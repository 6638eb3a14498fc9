import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules, headersFile } from '../hosting/headers-file.ts';
import { startServer } from './server.ts';

const HOME = `<!doctype html><title>Home</title>${'<p>A page long enough to be compressed.</p>'.repeat(50)}`;
const NOT_FOUND = '<!doctype html><title>Not found</title>';
const FILES: Record<string, string> = {
  'index.html': HOME,
  'about/index.html': 'About',
  'index/index.html': 'Index',
  'café.html': 'Café',
  '404.html': NOT_FOUND,
  _headers: headersFile(headerRules(['index.html', '404.html', 'favicon.svg', '_astro/style.css']), '/'),
  _redirects: '/old/ /about/ 301',
  '_astro/style.css': 'p { margin: 0 }',
  '_astro/script.js': '0;',
  'favicon.svg': '<svg/>',
  'data.json': '{}',
  'essays/a/cite/a.bib': '@article{a}',
  'essays/a/cite/a.ris': 'TY  - MGZN',
  'essays/a/cite/a.csl.json': '[]',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
  'pagefind/index/en_1.pf_index': 'index',
  'pagefind/wasm.en.pagefind': 'program',
};

let folder: string;
const servers: Server[] = [];

async function start(basePath: string): Promise<{ port: number; address: string }> {
  const { server, ...where } = await startServer({ folder: `${folder}/site`, basePath, port: 41_000 });
  servers.push(server);
  return where;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path as it is written; `fetch` would put it right first. */
function get(port: number, address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path: address, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'server-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(`${folder}/site/${name}`), { recursive: true });
    writeFileSync(`${folder}/site/${name}`, text);
  }
  writeFileSync(`${folder}/secret.txt`, 'secret');
  mkdirSync(`${folder}/site-of-another`);
  writeFileSync(`${folder}/site-of-another/secret.txt`, 'secret');
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('a site at the root of its host', () => {
  let port: number;
  beforeAll(async () => ({ port } = await start('/')));

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    [undefined, 'identity', (body: Buffer) => body],
    [undefined, '', (body: Buffer) => body],
  ])('answers in %s one who takes "%s"', async (encoding, accepted, decode) => {
    const { headers, body } = await get(port, '/', accepted === '' ? {} : { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(decode(body).toString()).toBe(HOME);
  });

  it.each([
    ['/', 200, 'text/html;charset=utf-8', HOME],
    ['/?q=words', 200, 'text/html;charset=utf-8', HOME],
    ['/about/', 200, 'text/html;charset=utf-8', 'About'],
    ['/index/', 200, 'text/html;charset=utf-8', 'Index'],
    ['/index/?q=a/b', 200, 'text/html;charset=utf-8', 'Index'],
    ['/caf%C3%A9.html', 200, 'text/html;charset=utf-8', 'Café'],
    ['/_astro/style.css', 200, 'text/css', 'p { margin: 0 }'],
    ['/_astro/script.js', 200, 'text/javascript', '0;'],
    ['/favicon.svg', 200, 'image/svg+xml', '<svg/>'],
    ['/data.json', 200, 'application/json', '{}'],
    ['/essays/a/cite/a.bib', 200, 'application/x-bibtex; charset=utf-8', '@article{a}'],
    ['/essays/a/cite/a.ris', 200, 'application/x-research-info-systems; charset=utf-8', 'TY  - MGZN'],
    ['/essays/a/cite/a.csl.json', 200, 'application/vnd.citationstyles.csl+json; charset=utf-8', '[]'],
    ['/robots.txt', 200, 'text/plain', 'User-agent: *'],
    ['/sitemap.xml', 200, 'text/xml', '<urlset/>'],
    ['/pagefind/index/en_1.pf_index', 200, 'application/octet-stream', 'index'],
    ['/pagefind/wasm.en.pagefind', 200, 'application/octet-stream', 'program'],
    ['//', 200, 'text/html;charset=utf-8', HOME],
    ['/?%', 200, 'text/html;charset=utf-8', HOME],
    ['/nowhere/', 404, 'text/html;charset=utf-8', NOT_FOUND],
  ])('answers %s with status %d and the type %s', async (address, status, type, text) => {
    const answer = await get(port, address);
    expect([answer.status, answer.headers['content-type'], answer.body.toString()]).toEqual([status, type, text]);
  });

  it.each([
    // Wrong addresses.
    ...['/about/nowhere.css', '/_astro/', '*', '/index.html/x', `/${'x'.repeat(5000)}`, 'http://a.example/'],
    // Not addresses at all.
    ...['/%', '/%zz', '/%00', '/caf%C3.html', '/%E0%A4%A'],
    // The files of headers and redirects, which are for the server.
    ...[
      '/_redirects',
      '/%5Fredirects',
      '/_headers',
      '/_headers/',
      '/%5Fheaders',
      '//_headers',
      '/about/../_headers',
      '/about/%2e%2e/_headers',
    ],
    // What lies beside the site.
    ...['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..\\secret.txt', '/%2e%2e%5csecret.txt'],
    ...['/../site-of-another/secret.txt', '/about/../../secret.txt'],
  ])('has nothing at %s, and goes on', async (address) => {
    const { status, body } = await get(port, address);
    expect([status, body.toString()]).toEqual([404, NOT_FOUND]);
    expect((await get(port, '/')).status).toBe(200);
  });

  it.each(['bytes=0-3', 'bytes=9-5', 'bytes=-5', 'bytes=99999999-', 'lines=1'])(
    'sends all of a file to one who asks for a part of it, as in %s',
    async (range) => {
      const { status, body } = await get(port, '/', { range });
      expect([status, body.toString()]).toEqual([200, HOME]);
    },
  );

  it.each(['/', '/nowhere/', '/_astro/style.css', '/favicon.svg', '/pagefind/wasm.en.pagefind', '/%'])(
    'sends the headers of the file _headers with %s',
    async (address) => {
      const { headers } = await get(port, address);
      const [, rule = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(FILES._headers ?? '') ?? [];
      const expected = rule.split('\n').filter((line) => line !== '' && !line.includes('Cache-Control'));
      expect(expected.length).toBeGreaterThan(4);
      for (const line of expected) {
        const [, name = '', value] = /^ {2}(.+?): (.+)$/.exec(line) ?? [];
        expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
      }
    },
  );

  it.each([
    ['/_astro/style.css', 'public, max-age=31536000, immutable'],
    ['/', 'public, max-age=0, must-revalidate'],
    ['/favicon.svg', 'public, max-age=0, must-revalidate'],
  ])('lets %s be kept as "%s"', async (address, caching) => {
    expect((await get(port, address)).headers['cache-control']).toBe(caching);
  });

  it('says that a page has not changed to one who has it', async () => {
    const { headers } = await get(port, '/');
    const again = await get(port, '/', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('shows a file as it is now', async () => {
    writeFileSync(`${folder}/site/new.html`, 'one');
    expect((await get(port, '/new.html')).body.toString()).toBe('one');
    // As a build does it: a file that takes the place of the old one, which may still be read.
    rmSync(`${folder}/site/new.html`);
    writeFileSync(`${folder}/site/new.html`, 'another');
    expect((await get(port, '/new.html')).body.toString()).toBe('another');
  });
});

describe('a site in a folder of its host', () => {
  let where: { port: number; address: string };
  beforeAll(async () => (where = await start('/reader/')));

  it('has its home page at the address that is printed', async () => {
    expect(where.address).toBe(`http://localhost:${where.port}/reader/`);
    expect((await get(where.port, '/reader/')).body.toString()).toBe(HOME);
  });

  it.each(['/', '/about/', '/reade/', '/readers/', '/reader/_headers', '/reader/../secret.txt'])(
    'has nothing at %s',
    async (address) => {
      const { status, body } = await get(where.port, address);
      expect([status, body.toString()]).toEqual([404, NOT_FOUND]);
    },
  );

  it('sends the headers of its files as if it were at the root', async () => {
    const { headers } = await get(where.port, '/reader/_astro/style.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
