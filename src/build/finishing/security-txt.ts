import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EditorError } from '#lib/editor-error.ts';
import type { Settings } from '#environment/settings.ts';
import { site, type Security } from '#content/site.ts';

const ADDRESS = '/.well-known/security.txt';

/**
 * Writes `security.txt` where the site names a contact; not below a path of a host, where nobody would look for it.
 *
 * @throws EditorError where the contact or the day is none
 */
export function addSecurityTxt(
  folder: string,
  { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>,
  security: Security | undefined = site.security,
): undefined {
  if (security === undefined || basePath !== '/') return;
  const file = path.join(folder, ADDRESS);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, securityTxt(security, siteUrl));
}

/** The text of `security.txt` (RFC 9116). */
export function securityTxt({ contact, expires }: Security, siteUrl: string): string {
  if (!isContact(contact)) {
    throw wrong('contact', contact, 'an address of mail or of a page', "'mailto:security@essays.example.org'");
  }
  if (!isDay(expires)) throw wrong('expires', expires, 'a day as ISO 8601', "'2027-06-01'");
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00.000Z`,
    `Preferred-Languages: ${site.language}`,
    // Only for https (RFC 9116, 3).
    ...(siteUrl.startsWith('https:') ? [`Canonical: ${siteUrl}${ADDRESS}`] : []),
    '',
  ].join('\n');
}

/** A contact is `mailto:` or https (RFC 9116, 2.5.3). */
function isContact(address: string): boolean {
  return /^[!-~]+$/.test(address) && (/^mailto:[^@]+@[^@]+\.[^@]+$/.test(address) || /^https:\/\/[^/]+/.test(address));
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

function wrong(field: keyof Security, found: string, expected: string, example: string): EditorError {
  return new EditorError({
    file: 'src/content/site.ts',
    expected: `${expected} in site.security.${field}`,
    found: JSON.stringify(found),
    write: `${field}: ${example}, or security: undefined to publish none`,
  });
}
