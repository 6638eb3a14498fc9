import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSite, uuidOf } from './read-site.ts';
import { siteSchema } from './site-schema.ts';

const FOLDER = '.cache/read-site';

function read(yaml: string | undefined, settings: { siteUrl?: string; basePath?: string; sourceDate?: number } = {}) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  if (yaml !== undefined) writeFileSync(`${FOLDER}/site.yaml`, yaml);
  return readSite({ contentDir: FOLDER, siteUrl: 'https://essays.example.org', basePath: '/', ...settings });
}

const WHOLE = `
name: Test Reader
description: Essays for tests.
language: en
id: D8244528-4fb8-467e-bce4-5b7e650ee523
since: 2026-11-22
`;

it('gives the facts as they are written, with a default for each limit, and says nothing', () => {
  expect(read(WHOLE)).toEqual({
    site: {
      name: 'Test Reader',
      description: 'Essays for tests.',
      language: 'en',
      id: 'd8244528-4fb8-467e-bce4-5b7e650ee523',
      since: '2026-11-22',
      searchExamples: [],
      essaysInFeeds: 50,
      essaysInFull: 12,
      passagePagesUpTo: 2000,
      pairPagesUpTo: 12,
      codeLicence: 'MIT',
    },
    notice: '',
  });
});

it.each([
  ['there is no file', undefined],
  ['the file is empty', ''],
  ['the file has comments alone', '# name: Test Reader\n'],
])('says each fact that it takes where %s', (_, yaml) => {
  const { site, notice } = read(yaml);
  expect(site).toMatchObject({ name: 'Essays', language: 'en', since: '1980-01-02' });
  for (const field of ['name', 'description', 'language', 'id', 'since'] as const) {
    expect(notice).toContain(`\n  ${field}: ${site[field]}`);
  }
});

it('says no more than what is left out', () => {
  expect(read(WHOLE.replace(/^since.*/m, '')).notice.split('\n')).toEqual([
    expect.any(String),
    expect.stringContaining('  since: 1980-01-02'),
  ]);
});

it('names a site in its own language', () => {
  expect(read('language: zh-CN').site).toMatchObject({ name: '文集', language: 'zh-CN' });
});

it('makes an id of the address, the same for every build, and another for another address', () => {
  const one = read('').site.id;
  expect(read('').site.id).toBe(one);
  expect(read('', { basePath: '/reader/' }).site.id).not.toBe(one);
  expect(siteSchema({ today: '2026-11-22', id: one }).safeParse({ id: one }).success).toBe(true);
});

it('makes name-based UUIDs as other programs do', () => {
  expect(uuidOf('https://www.example.org/')).toBe('84f5ec25-93a7-5271-bfbb-77d0e0a15d7b');
});

it.each([
  ['today', '2027-03-01', true],
  ['tomorrow, which it is somewhere already', '2027-03-02', true],
  ['the day after', '2027-03-03', false],
])('takes %s as the day on which work began: %s', (_, day, isRight) => {
  const sourceDate = Date.parse('2027-03-01T12:00:00Z') / 1000;
  const attempt = () => read(`since: ${day}`, { sourceDate });
  if (isRight) expect(attempt().site.since).toBe(day);
  else expect(attempt).toThrow(/none after today/);
});

it.each(['en', 'en-GB', 'zh', 'zh-Hans', 'zh-CN', 'en-XA', 'ar-XB'])('speaks %s', (language) => {
  expect(read(`language: ${language}`).site.language).toBe(language);
});

it.each(['de', 'ar', 'english', 'en_GB', '', 'und'])('speaks no "%s", and says what it speaks', (language) => {
  expect(() => read(`language: "${language}"`)).toThrow(/expected {2}language: .*: en, zh/);
});

it.each([
  '',
  'security@essays.example.org',
  'http://essays.example.org/',
  'mailto:nobody',
  'https://a\\nExpires: never',
  'javascript:0',
])('refuses the contact "%s"', (contact) => {
  expect(() => read(`security: { contact: "${contact}", expires: 2027-06-01 }`)).toThrow(/security\.contact/);
});

it.each(['', 'soon', '2027-02-30', '1 June 2027', '2027-6-1'])('refuses the day "%s"', (expires) => {
  const contact = 'mailto:security@essays.example.org';
  expect(() => read(`security: { contact: "${contact}", expires: "${expires}" }`)).toThrow(/security\.expires/);
});

it('has a sentence and an example for every field, and no example is refused', () => {
  for (const [field, schema] of Object.entries(siteSchema({ today: '2027-01-01', id: uuidOf('https://www.example.org/') }).shape)) {
    const { example } = schema.meta() ?? {};
    expect(example, field).toMatch(new RegExp(`^${field}: `));
    expect(() => read(String(example)), field).not.toThrow();
  }
});
