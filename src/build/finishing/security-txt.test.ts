import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { addSecurityTxt, securityTxt } from './security-txt.ts';

const SECURITY = { contact: 'mailto:security@essays.example.org', expires: '2027-06-01' };
const HOST = 'https://essays.example.org';

let folder: string;
beforeEach(() => void (folder = tempFolder()));
const file = (): string => path.join(folder, '.well-known/security.txt');

it('says whom to tell', () => {
  addSecurityTxt(folder, { siteUrl: HOST, basePath: '/' }, SECURITY);
  expect(readFileSync(file(), 'utf8')).toBe(`Contact: mailto:security@essays.example.org
Expires: 2027-06-01T00:00:00.000Z
Preferred-Languages: en
Canonical: https://essays.example.org/.well-known/security.txt
`);
});

it.each([
  ['nobody is named', '/', undefined],
  ['the site is in a folder of a host', '/reader/', SECURITY],
])('publishes nothing where %s', (_, basePath, security) => {
  addSecurityTxt(folder, { siteUrl: HOST, basePath }, security);
  expect(existsSync(file())).toBe(false);
});

it('names no address without https as its own', () => {
  expect(securityTxt(SECURITY, 'http://localhost:4321')).not.toContain('Canonical');
});
