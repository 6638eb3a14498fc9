import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { sha256, checksumsOf, formatChecksums, type Checksums } from './checksums.ts';
import { differences, forwardsOf, readEdition, servedChecksums, verifySite, type Answer, type Ask } from './verify.ts';

const HOME = 'https://a.example/reader/';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sums = (...names: string[]): Checksums => new Map(names.map((name) => [name, sha256(bytes(name))]));

/** A host that has what is in the lists, but for what is said otherwise, by address below its home. */
function host(answers: Record<string, Partial<Answer> | Error> = {}): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = (url) => {
    const address = decodeURIComponent(url.slice(HOME.length));
    asked.push(address);
    const answer = answers[address];
    if (answer instanceof Error) return Promise.reject(answer);
    const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
    return Promise.resolve({ status: 200, body: bytes(file), ...answer });
  };
  return { ask, asked };
}

describe('a served site', () => {
  it('is as it should be where every file is, by the address of its page', async () => {
    const { ask, asked } = host();
    const files = sums('index.html', 'essays/a/index.html', 'essays/é #1.md', '404.html', '.well-known/security.txt');
    expect(await verifySite(HOME, files, ask)).toEqual({ same: 5, wrong: [], notAsked: [] });
    expect(asked).toEqual(['', 'essays/a/', 'essays/é #1.md', '404.html', '.well-known/security.txt']);
  });

  it('is not asked for what is for hosts alone, and that is told by name', async () => {
    const { ask, asked } = host();
    const own = ['_headers', '_redirects', '.htaccess', '.nojekyll', 'vercel.json', 'hosts/nginx.conf'];
    expect(await verifySite(HOME, sums('index.html', ...own), ask)).toEqual({ same: 1, wrong: [], notAsked: own });
    expect(asked).toEqual(['']);
  });

  it('is asked for in each form that a reader may be sent', async () => {
    const files = sums('index.html', 'index.html.br', 'index.html.gz', 'a.md', 'a.md.br');
    const asked: string[] = [];
    const ask: Ask = (url, form) => {
      asked.push(`${url.slice(HOME.length)} ${form}`);
      const text = url.endsWith('a.md') ? 'a.md' : form === 'br' ? 'changed' : 'index.html';
      return Promise.resolve({ status: 200, body: bytes(text) });
    };
    expect(await verifySite(HOME, files, ask)).toEqual({
      same: 1,
      wrong: ['index.html: differs, when it is asked for in the form br'],
      notAsked: [],
    });
    expect(asked.sort()).toEqual([' br', ' identity', 'a.md br', 'a.md identity']);
  });

  it.each<[what: string, answer: Partial<Answer> | Error, told: string]>([
    ['differs', { body: bytes('more') }, 'a.md: differs'],
    ['is not there', { status: 404, body: bytes('Not found') }, 'a.md: is not there (status 404)'],
    [
      'is elsewhere',
      { status: 301, location: '/b.md', body: bytes('') },
      'a.md: the host forwards to https://a.example/b.md',
    ],
    [
      'has no answer',
      new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
      'a.md: no answer: connect ECONNREFUSED',
    ],
  ])('is told of by the file that %s', async (_what, answer, told) => {
    const { ask } = host({ 'a.md': answer });
    expect(await verifySite(HOME, sums('a.md', 'b.md'), ask)).toEqual({ same: 1, wrong: [told], notAsked: [] });
  });

  it('may forward from the page at an old address to where that page does, and to nowhere else', async () => {
    const files = sums('old/index.html', '404.html');
    const forwards = new Map([['old/index.html', '/reader/new/#p1']]);
    const to = (location: string) => ({ 'old/': { status: 301, location } });
    expect((await verifySite(HOME, files, host(to('/reader/new/#p1')).ask, forwards)).wrong).toEqual([]);
    expect((await verifySite(HOME, files, host(to('https://b.example/')).ask, forwards)).wrong).toEqual([
      'old/index.html: the host forwards to https://b.example/',
    ]);
    expect((await verifySite(HOME, files, host(to('/reader/new/#p1')).ask)).wrong).toHaveLength(1);
  });

  it('may have its page for wrong addresses without the ending, and with the status of those', async () => {
    const { ask } = host({
      '404.html': { status: 308, location: '404', body: bytes('') },
      404: { status: 404, body: bytes('404.html') },
    });
    expect((await verifySite(HOME, sums('404.html'), ask)).wrong).toEqual([]);
  });

  it.each<[string, Partial<Answer> | Error, string]>([
    ['no list', { status: 404, body: bytes('') }, `${HOME}SHA256SUMS is no list of sums (status 404)`],
    ['another page in its place', { body: bytes('<!doctype html>') }, 'is no list of sums (status 200)'],
    ['no answer', new Error('getaddrinfo ENOTFOUND'), `${HOME} does not answer: getaddrinfo ENOTFOUND.`],
  ])('that has %s is told in a sentence', async (_what, answer, told) => {
    await expect(servedChecksums(HOME, host({ SHA256SUMS: answer }).ask)).rejects.toThrow(told);
  });

  it('gives its sums', async () => {
    const files = sums('a.md', 'b.md');
    expect(await servedChecksums(HOME, host({ SHA256SUMS: { body: bytes(formatChecksums(files)) } }).ask)).toEqual(
      files,
    );
  });
});

it('two editions differ in the files that only one has, or has otherwise', () => {
  expect(differences(sums('a', 'b'), new Map([...sums('b', 'c'), ['a', 'x']]))).toEqual(['a', 'c']);
});

it.each([
  ['<p><time datetime="2026-11-24" data-edition>24 November 2026</time> <code data-mark>1a2b3c4d</code>', '2026-11-24'],
  ['<p>not stated <code data-mark>1a2b3c4d</code>', undefined],
])('a site says which edition it is of', (html, day) => {
  expect(readEdition(html)).toEqual({ day, mark: '1a2b3c4d' });
});

it('the pages at old addresses say where they lead', () => {
  const folder = tempFolder();
  mkdirSync(path.join(folder, 'old'));
  writeFileSync(path.join(folder, 'old/index.html'), '<meta http-equiv="refresh" content="0; url=/new/#p1">');
  writeFileSync(path.join(folder, 'index.html'), '<title>Home</title>');
  expect(forwardsOf(folder, checksumsOf(folder)).size).toBe(0);
  writeFileSync(path.join(folder, '_redirects'), '');
  expect([...forwardsOf(folder, checksumsOf(folder))]).toEqual([['old/index.html', '/new/#p1']]);
});
