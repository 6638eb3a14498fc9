import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EditorError } from '#lib/editor-error.ts';
import type { Settings } from '#environment/settings.ts';
import { site, type Security } from '#content/site.ts';

/** Where programs look for it, on any host. */
const ADDRESS = '/.well-known/security.txt';

/**
 * Writes whom to tell of a hole in the security of the site, where `src/content/site.ts` names somebody. Below a path of a host it
 * would not be read, and the host is somebody else's.
 *
 * @throws EditorError where what is named is no contact, or the day is none
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
    // It is only read from addresses with https (RFC 9116, 3).
    ...(siteUrl.startsWith('https:') ? [`Canonical: ${siteUrl}${ADDRESS}`] : []),
    '',
  ].join('\n');
}

/** Pages must have https (RFC 9116, 2.5.3); what has no scheme is no address. */
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
