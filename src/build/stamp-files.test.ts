import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { site as siteFacts } from '#content/site.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { filesOf } from '#environment/files.ts';
import { CHECKSUMS } from './folders.ts';
import { fileTime, stampFiles } from './stamp-files.ts';
import { parseChecksums, sha256, formatChecksums } from './checksums.ts';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  for (const name of ['content', 'site/essays/a']) mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of ['index.html', 'essays/a/index.html', 'essays/é ü.md', '_headers']) {
    writeFileSync(path.join(folder, 'site', name), `The words of ${name}`);
  }
});

const settings = (more = {}) => ({
  contentDir: path.join(folder, 'content'),
  outDir: path.join(folder, 'site'),
  siteUrl: 'https://a.example',
  basePath: '/',
  precompress: false,
  ...more,
});

const site = (name = ''): string => path.join(folder, 'site', name);
const stampAll = (more = {}): unknown => stampFiles(site(), settings(more));
const times = (): Record<string, number> =>
  Object.fromEntries(filesOf(site()).map((name) => [name, statSync(site(name)).mtimeMs / 1000]));

function publish(...days: string[]): void {
  const editions = Object.fromEntries(days.map((day) => [day, { addresses: 0, seal: 'e3b0c442' }]));
  writeFileSync(path.join(folder, 'content/permalinks.json'), JSON.stringify({ editions }));
}

describe('the sums of a site', () => {
  it('are what sha256sum finds, in order, of every file but the list', () => {
    stampAll();
    const text = readFileSync(site(CHECKSUMS), 'utf8');
    expect([...(parseChecksums(text)?.keys() ?? [])]).toEqual(filesOf(site()).filter((name) => name !== CHECKSUMS));
    const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', CHECKSUMS], {
      cwd: site(),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('are read as they were written, whatever the names are', () => {
    const names = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(names, (some) => {
        const sums = new Map(some.map((name) => [name, sha256(Buffer.from(name))]));
        expect(parseChecksums(formatChecksums(sums))).toEqual(sums);
      }),
    );
  });

  it.each(['', '<!doctype html>', `${'a'.repeat(64)} x`, `${'A'.repeat(64)}  x`, `${'a'.repeat(63)}  x`])(
    'are not read from "%s"',
    (text) => expect(parseChecksums(text)).toBeUndefined(),
  );
});

describe('the time of a file', () => {
  const DAY = 86_400;
  const edition = Date.parse('2026-11-24T00:00:00Z') / 1000;

  it('is that of the newest edition, or up to a day earlier', () => {
    publish('2026-11-24', '2026-11-02');
    stampAll();
    for (const time of Object.values(times())) {
      expect(time).toBeLessThanOrEqual(edition);
      expect(time).toBeGreaterThan(edition - DAY);
    }
  });

  it('stays where the file does, in any folder, at any hour, and changes with a letter of it', () => {
    publish('2026-11-24');
    stampAll();
    const before = times();
    cpSync(site(), path.join(folder, 'other'), { recursive: true });
    stampFiles(path.join(folder, 'other'), settings());
    expect(statSync(path.join(folder, 'other/index.html')).mtimeMs).toBe(statSync(site('index.html')).mtimeMs);
    // Of the same size.
    writeFileSync(site('index.html'), 'The words in index.html');
    stampAll();
    const { 'index.html': changed, [CHECKSUMS]: list, ...same } = times();
    expect(before).toMatchObject(same);
    expect([changed === before['index.html'], list === before[CHECKSUMS]]).toEqual([false, false]);
  });

  it('is of the day on which the site began where nothing was published, and what SOURCE_DATE_EPOCH says where it is set', () => {
    stampAll();
    const age = Date.parse(siteFacts.since) / 1000 - (times()['index.html'] ?? 0);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(DAY);
    publish('2026-11-24');
    stampAll({ sourceDate: 1_000_000_000 });
    expect(1_000_000_000 - (times()['index.html'] ?? 0)).toBeLessThan(DAY);
    stampAll({ sourceDate: 0 });
    expect(times()['index.html']).toBe(0);
  });

  it('is that of the text, for its compressed forms', () => {
    writeFileSync(site('index.html.br'), 'smaller');
    stampAll();
    expect(times()['index.html.br']).toBe(times()['index.html']);
  });

  it('is never earlier with a later edition', () => {
    const text = fc.string();
    fc.assert(
      fc.property(text, text, fc.nat(), (one, other, days) => {
        const [earlier, later] = [one, other].map((words) => sha256(Buffer.from(words)));
        expect(fileTime(later ?? '', edition + (days + 1) * DAY)).toBeGreaterThan(
          fileTime(earlier ?? '', edition + days * DAY),
        );
      }),
    );
  });
});

it('every file may be read by a server of another user, whatever its builder makes for himself alone', () => {
  chmodSync(site('index.html'), 0o600);
  chmodSync(site('essays/a'), 0o700);
  stampAll();
  const mode = (name: string): string => (statSync(site(name)).mode & 0o777).toString(8);
  expect([mode('index.html'), mode('essays/a'), mode(CHECKSUMS)]).toEqual(['644', '755', '644']);
});
