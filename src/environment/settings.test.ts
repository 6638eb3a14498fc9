import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('a build that is told nothing', () => {
  it('is for this computer, from the content of the project', () => {
    expect(readSettings({})).toEqual({
      contentDir: 'content',
      siteUrl: 'http://localhost:4321',
      basePath: '/',
      outDir: 'dist',
      precompress: true,
    });
  });

  it('is not misled by variables of others', () => {
    expect(readSettings({ BASE: '/a/', URL: 'x', PATH: '/bin' })).toEqual(readSettings({}));
  });
});

describe('a build that is told where the site will be', () => {
  it('takes the folders as they are', () => {
    expect(readSettings({ CONTENT_DIR: '/texts/other', OUT_DIR: 'out' })).toMatchObject({
      contentDir: '/texts/other',
      outDir: 'out',
    });
  });

  it.each([
    ['https://reader.example.org', 'https://reader.example.org'],
    ['https://reader.example.org/', 'https://reader.example.org'],
    ['https://READER.example.org', 'https://reader.example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://reader.example.org:443', 'https://reader.example.org'],
  ])('takes the host %s', (SITE_URL, siteUrl) => {
    expect(readSettings({ SITE_URL }).siteUrl).toBe(siteUrl);
  });

  it.each([
    ['no scheme', 'reader.example.org'],
    ['a path', 'https://reader.example.org/reader/'],
    ['a path without a slash at its end', 'https://reader.example.org/reader'],
    ['only a path', '/reader/'],
    ['spaces', 'https://reader example.org'],
    ['nothing in it', ''],
  ])('refuses a host with %s and says what to write', (_name, SITE_URL) => {
    expect(() => readSettings({ SITE_URL })).toThrow(
      `SITE_URL is "${SITE_URL}". Expected the address of a host without a path, such as https://reader.example.org; ` +
        'a sub-folder goes into BASE_PATH.',
    );
  });

  it('writes no compressed forms where it is told so', () => {
    expect(readSettings({ PRECOMPRESS: 'no' }).precompress).toBe(false);
    expect(() => readSettings({ PRECOMPRESS: '0' })).toThrow('PRECOMPRESS is "0". Expected yes or no.');
  });

  it.each([
    ['/', '/'],
    ['/reader', '/reader/'],
    ['/reader/', '/reader/'],
    ['/texts/reader', '/texts/reader/'],
    ['/~lan/reader_2.0/', '/~lan/reader_2.0/'],
  ])('takes the path %s', (BASE_PATH, basePath) => {
    expect(readSettings({ BASE_PATH }).basePath).toBe(basePath);
  });

  it('takes a site for a disk', () => {
    expect(readSettings({ BASE_PATH: './' })).toMatchObject({
      basePath: '/',
      forDisk: true,
      precompress: false,
    });
    expect(readSettings({ BASE_PATH: '/reader/' }).forDisk).toBeUndefined();
  });

  it.each([
    ['no slash at its start', 'reader/'],
    ['nothing in it', ''],
    ['two slashes in a row', '//reader/'],
    ['a space', '/my reader/'],
    ['a query', '/reader/?a=1'],
    ['a letter that needs escaping', '/lesér/'],
    ['a host', 'https://reader.example.org/reader/'],
    ['a line break at its end', '/reader/\n'],
  ])('refuses a path with %s and says what to write', (_name, BASE_PATH) => {
    expect(() => readSettings({ BASE_PATH })).toThrow(
      `BASE_PATH is "${BASE_PATH}". Expected a path that starts with a slash, such as /reader/, or ./ for pages`,
    );
  });
});

describe('a build that is told which day it is', () => {
  it.each([
    ['1803859200', 1_803_859_200],
    ['0', 0],
    ['', undefined],
  ])('takes "%s"', (SOURCE_DATE_EPOCH, sourceDate) => {
    expect(readSettings({ SOURCE_DATE_EPOCH }).sourceDate).toBe(sourceDate);
  });

  it.each(['yesterday', '-1', '1e9', '1.5', ' 5', '999999999999999', '2027-03-01'])(
    'refuses "%s", before anything is built',
    (SOURCE_DATE_EPOCH) => {
      expect(() => readSettings({ SOURCE_DATE_EPOCH })).toThrow(
        `SOURCE_DATE_EPOCH is "${SOURCE_DATE_EPOCH}". Expected seconds since 1970`,
      );
    },
  );
});

describe('a build that is told to make a part', () => {
  it.each([
    ['', undefined, 'dist'],
    ['1/2', { number: 1, of: 2 }, '.cache/parts/1-of-2'],
    ['8/8', { number: 8, of: 8 }, '.cache/parts/8-of-8'],
    ['12/1000', { number: 12, of: 1000 }, '.cache/parts/12-of-1000'],
  ])('takes "%s"', (SHARD, shard, outDir) => {
    expect(readSettings({ SHARD })).toMatchObject({ outDir });
    expect(readSettings({ SHARD }).shard).toEqual(shard);
    expect(readSettings({ SHARD, OUT_DIR: 'mine' }).outDir).toBe('mine');
  });

  it.each(['0/8', '9/8', '1/1', '1/0', 'x', '2', '2/', '/8', '-1/8', '1.5/8', '01/8', ' 1/8', '1/8/8', '1e1/99'])(
    'refuses "%s" and says what to write',
    (SHARD) => {
      expect(() => readSettings({ SHARD })).toThrow(
        `SHARD is "${SHARD}". Expected a part and the number of parts, two or more, such as 2/8; or nothing for the whole site.`,
      );
    },
  );
});

describe('a build that is told of a search server', () => {
  it.each([
    ['', undefined],
    ['https://search.example.org/passages', 'https://search.example.org/passages'],
    [
      'https://SEARCH.example.org:9200/behind/a-proxy/passages_2/',
      'https://search.example.org:9200/behind/a-proxy/passages_2',
    ],
    ['http://localhost:9200/passages', 'http://localhost:9200/passages'],
  ])('takes "%s"', (SEARCH_URL, searchUrl) => {
    expect(readSettings({ SEARCH_URL }).searchUrl).toBe(searchUrl);
  });

  it('has none where the site is opened from a disk', () => {
    const SEARCH_URL = 'https://search.example.org/passages';
    expect(readSettings({ SEARCH_URL, BASE_PATH: './' }).searchUrl).toBeUndefined();
  });

  it.each([
    ['no index', 'https://search.example.org'],
    ['no scheme', 'search.example.org/passages'],
    ['another scheme', 'ftp://search.example.org/passages'],
    ['a password', 'https://me:secret@search.example.org/passages'],
    ['a query', 'https://search.example.org/passages?x=1'],
    ['a path of the server', 'https://search.example.org/_all'],
    ['several indexes', 'https://search.example.org/passages,others'],
    ['a directive of the policy', "https://search.example.org/passages;script-src'unsafe-inline'"],
    ['a space', 'https://search.example.org/passages https://other.example'],
  ])('refuses an address with %s and says what to write', (_name, SEARCH_URL) => {
    expect(() => readSettings({ SEARCH_URL })).toThrow(
      `SEARCH_URL is "${SEARCH_URL}". Expected the address of an index of OpenSearch, such as https://`,
    );
  });
});
