import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from './server.ts';
import { ask } from '#tests/ask.ts';
import { folderWith } from '#tests/temp-folder.ts';

const HOME = `<!doctype html><title>Home</title>${'<p>A page long enough to be compressed.</p>'.repeat(50)}`;
const NOT_FOUND = '<!doctype html><title>Not found</title>';
const FILES: Record<string, string | Buffer> = {
  'index.html': HOME,
  'index.html.br': brotliCompressSync(HOME),
  'index.html.gz': gzipSync(HOME),
  'about/index.html': 'About',
  'index/index.html': 'Index',
  'café.html': 'Café',
  'café/index.html': 'Café',
  '404.html': NOT_FOUND,
  '404.html.br': brotliCompressSync(NOT_FOUND),
  _redirects:
    '/old/ /about/ 301\n/old-place/ /about/#p3 301\n/away/ //evil.example/ 301\n/reader/old/ /reader/about/ 301\n',
  'hosts/nginx.conf': 'server {}',
  'vercel.json': '{}',
  '.git/config': 'secret',
  '.well-known/security.txt': 'Contact: mailto:a@example.org',
  'essays/.draft': 'secret',
  '_astro/style.css': 'p { margin: 0 }',
  '_astro/script.js': '0;',
  'favicon.svg': '<svg/>',
  'data.json': '{}',
  'essays/a/cite/a.bib': '@article{a}',
  'essays/a/cite/a.ris': 'TY  - MGZN',
  'essays/a/cite/a.csl.json': '[]',
  'robots.txt': 'User-agent: *',
  'empty.txt': '',
  'others/one.unknown': 'index',
  'others/two.program': 'program',
};

let folder: string;
const ends: (() => void)[] = [];

async function start(basePath: string): Promise<{ port: number; address: string }> {
  const { server, ...where } = await startServer({ folder: `${folder}/site`, basePath, port: 41_000 });
  ends.push(() => server.close());
  return where;
}

beforeAll(() => {
  const files = Object.fromEntries(Object.entries(FILES).map(([name, content]) => [`site/${name}`, content]));
  const made = folderWith({ ...files, 'secret.txt': 'secret', 'site-of-another/secret.txt': 'secret' });
  ({ folder } = made);
  ends.push(made.remove);
});
afterAll(() => ends.forEach((end) => end()));

describe('a site at the root of its host', () => {
  let port: number;
  beforeAll(async () => ({ port } = await start('/')));

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    ['gzip', 'gzip, br;q=0', gunzipSync],
    [undefined, 'identity', (body: Buffer) => body],
    [undefined, '', (body: Buffer) => body],
  ])('answers in %s one who takes "%s"', async (encoding, accepted, decode) => {
    const { headers, body } = await ask(port, '/', {
      headers: accepted === '' ? {} : { 'accept-encoding': accepted },
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers.vary).toBe('Accept-Encoding');
    expect(decode(body).toString()).toBe(HOME);
  });

  it('sends the page for wrong addresses compressed', async () => {
    const { status, headers, body } = await ask(port, '/nowhere', { headers: { 'accept-encoding': 'br' } });
    expect([status, headers['content-encoding'], brotliDecompressSync(body).toString()]).toEqual([
      404,
      'br',
      NOT_FOUND,
    ]);
  });

  it.each([
    ['/', 'text/html', HOME],
    ['/?q=words', 'text/html', HOME],
    ['/about/', 'text/html', 'About'],
    ['/index/', 'text/html', 'Index'],
    ['/index/?q=a/b', 'text/html', 'Index'],
    ['/caf%C3%A9.html', 'text/html', 'Café'],
    ['/_astro/style.css', 'text/css', 'p { margin: 0 }'],
    ['/_astro/script.js', 'text/javascript', '0;'],
    ['/favicon.svg', 'image/svg+xml', '<svg/>'],
    ['/data.json', 'application/json', '{}'],
    ['/essays/a/cite/a.bib', 'application/x-bibtex', '@article{a}'],
    ['/essays/a/cite/a.ris', 'application/x-research-info-systems', 'TY  - MGZN'],
    ['/essays/a/cite/a.csl.json', 'application/vnd.citationstyles.csl+json', '[]'],
    ['/robots.txt', 'text/plain', 'User-agent: *'],
    ['/empty.txt', 'text/plain', ''],
    ['/.well-known/security.txt', 'text/plain', 'Contact: mailto:a@example.org'],
    ['/others/one.unknown', 'application/octet-stream', 'index'],
    ['/others/two.program', 'application/octet-stream', 'program'],
    ['/?%', 'text/html', HOME],
  ])('has %s, of the type %s', async (address, type, text) => {
    const { status, headers, body } = await ask(port, address);
    const sent = headers['content-type']?.replace('; charset=utf-8', '');
    expect([status, sent, body.toString()]).toEqual([200, type, text]);
  });

  it.each([
    // Wrong addresses.
    ...['/about/nowhere.css', '/_astro/', '*', '/index.html/x', `/${'x'.repeat(5000)}`, 'http://a.example/'],
    // Detours, and what is not an address at all.
    ...['//', '/about//', '/about/./', '/about%2f', '/%', '/%zz', '/%00', '/caf%C3.html', '/%E0%A4%A'],
    // What is for the host.
    ...['/_redirects', '/%5Fredirects', '/_headers', '/_headers/', '/%5Fheaders', '/_HEADERS', '//_headers'],
    ...['/about/../_headers', '/about/%2e%2e/_headers', '/vercel.json', '/hosts', '/hosts/', '/hosts/nginx.conf'],
    ...['/.git/config', '/.git/', '/%2egit/config', '/essays/.draft', '/index.html.br', '/index.html.gz'],
    // What lies beside the site.
    ...['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..\\secret.txt', '/%2e%2e%5csecret.txt'],
    ...['/../site-of-another/secret.txt', '/about/../../secret.txt'],
  ])('has nothing at %s, and goes on', async (address) => {
    const { status, headers, body } = await ask(port, address);
    expect([status, body.toString()]).toEqual([404, NOT_FOUND]);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect((await ask(port, '/')).status).toBe(200);
  });

  it.each([
    ['/about', '/about/'],
    ['/about?q=a/b&c=%20', '/about/?q=a/b&c=%20'],
    ['/caf%C3%A9', '/caf%C3%A9/'],
    ['/old/', '/about/'],
    ['/old/?q=1', '/about/?q=1'],
    ['/old-place/?q=1', '/about/?q=1#p3'],
  ])('leads from %s to %s', async (from, to) => {
    const { status, headers } = await ask(port, from);
    expect([status, headers.location]).toEqual([301, to]);
    expect(headers['content-security-policy']).toBeDefined();
  });

  it.each(['//evil.example', '//evil.example/%2e%2e', '/away/', '/\\evil.example', '//about'])(
    'leads nobody to another host from %s',
    async (address) => {
      const { status, headers } = await ask(port, address);
      expect([status, headers.location]).toEqual([404, undefined]);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('does nothing for %s', async (method) => {
    const { status, headers, body } = await ask(port, '/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(headers['content-security-policy']).toBeDefined();
    expect(body.toString()).not.toContain('Home');
  });

  it.each(['/', '/nowhere/', '/about', '/_astro/style.css'])(
    'answers HEAD for %s as GET without the file',
    async (path) => {
      const asked = { headers: { 'accept-encoding': 'br' } };
      const { status: expected, headers: got } = await ask(port, path, asked);
      delete got.date;
      const { status, headers, body } = await ask(port, path, { ...asked, method: 'HEAD' });
      expect(headers).toMatchObject(got);
      expect([status, body.length]).toEqual([expected, 0]);
    },
  );

  it('sends a part of a file', async () => {
    const { status, headers, body } = await ask(port, '/', {
      headers: { range: 'bytes=2-8', 'accept-encoding': 'br' },
    });
    expect([status, body.toString(), headers['content-range']]).toEqual([206, 'doctype', `bytes 2-8/${HOME.length}`]);
    expect((await ask(port, '/', { headers: { range: 'bytes=99999999-' } })).status).toBe(416);
  });
});

describe('a site in a folder of its host', () => {
  let where: { port: number; address: string };
  beforeAll(async () => (where = await start('/reader/')));

  it('has its home page at the address that is printed', async () => {
    expect(where.address).toBe(`http://localhost:${where.port}/reader/`);
    expect((await ask(where.port, '/reader/')).body.toString()).toBe(HOME);
  });

  it.each(['/', '/about/', '/reade/', '/readers/', '/reader/_headers', '/reader/../secret.txt', '/old/'])(
    'has nothing at %s',
    async (address) => {
      const { status, body } = await ask(where.port, address);
      expect([status, body.toString()]).toEqual([404, NOT_FOUND]);
    },
  );

  it.each([
    ['/reader', '/reader/'],
    ['/reader?q=1', '/reader/?q=1'],
    ['/reader/about', '/reader/about/'],
    ['/reader/old/', '/reader/about/'],
  ])('leads from %s to %s', async (from, to) => {
    const { status, headers } = await ask(where.port, from);
    expect([status, headers.location]).toEqual([301, to]);
  });

  it('sends the headers of its files as if it were at the root', async () => {
    const { headers } = await ask(where.port, '/reader/_astro/style.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
