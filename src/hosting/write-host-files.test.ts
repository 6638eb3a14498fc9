import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { readRedirects } from './host-site.ts';
import { hostFiles, siteFiles, writeHostFiles } from './write-host-files.ts';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  for (const name of ['index.html', '404.html', 'essays/sea/index.html', 'essays/sea.md', '_astro/a.css'])
    write(name, '');
  write('_redirects', '/old/ /essays/sea/#p3 301\n/a/* /b/:splat 301\n');
});

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function written(): string[] {
  return hostFiles.map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

const AT_ROOT = { basePath: '/', precompress: true };

it('writes the same for the same site, and nothing of the machine', () => {
  writeHostFiles(folder, AT_ROOT);
  const first = written();
  writeHostFiles(folder, AT_ROOT);
  expect(written()).toEqual(first);
  expect(first.join('')).not.toContain(folder);
});

it('writes nothing for a site without a host', () => {
  const before = siteFiles(folder);
  writeHostFiles(folder, { ...AT_ROOT, forDisk: true });
  expect(readdirSync(folder)).not.toContain('hosts');
  expect(siteFiles(folder)).toEqual(before);
});

it('tells every host where an old address leads', () => {
  writeHostFiles(folder, AT_ROOT);
  const [, apache, , vercel, nginx, , caddy] = written();
  expect(nginx).toContain(
    'location = "/old/" { if ($request_method !~ ^(GET|HEAD)$) { return 405; } return 301 "/essays/sea/#p3"; }',
  );
  expect(caddy).toContain('`/old/` `/essays/sea/#p3`');
  expect(apache).toContain('RewriteRule "^old/$" "/essays/sea/#p3" [R=301,NE,L]');
  expect(JSON.parse(vercel ?? '')).toMatchObject({
    redirects: [{ source: '/old/', destination: '/essays/sea/#p3', statusCode: 301 }, { statusCode: 301 }],
  });
});

it('does not count what hosts read among the files of the site', () => {
  const before = siteFiles(folder);
  write('essays/sea.md.br', '');
  writeHostFiles(folder, AT_ROOT);
  expect(siteFiles(folder)).toEqual(before);
});

it.each([
  ['x.foo', 'the ending .foo'],
  ['about/NAMES', 'the name NAMES, without an ending'],
])('refuses %s, of which no host could say what it is', (name, found) => {
  write(name, '');
  expect(() => {
    writeHostFiles(folder, AT_ROOT);
  }).toThrow(
    [
      `${folder}/${name}`,
      '  expected  a file of a kind that src/hosting/media-types.ts names, as hosts must say what they send',
      `  found     ${found}`,
      '  write     a line for it in that list, or take the file away where it comes from, which may be public/',
    ].join('\n'),
  );
});

describe('redirects', () => {
  it('are read as they are written, the first of an address', () => {
    expect(readRedirects('# old\n/a/ /b/ 301\n/a/ /c/ 301\n/%61/ /d/ 301\n\n/caf%C3%A9 /e/#p1\n')).toEqual([
      { from: '/a/', to: '/b/', status: '301' },
      { from: '/café', to: '/e/#p1', status: '301' },
    ]);
  });

  it.each(['/a/* /b/ 301', '/a/:name /b/ 301', '/a /b 200', '/a', 'a /b 301', '/a /b 301!'])(
    'that only some hosts could follow are left to them: %s',
    (line) => {
      expect(readRedirects(line)).toEqual([]);
    },
  );
});
