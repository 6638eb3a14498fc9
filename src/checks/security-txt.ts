import { readFileSync } from 'node:fs';
import type { Issue, Site } from './site.ts';

/** Days before expiry in which a new date must be set. */
const EARLY = 30;

/** Most days ahead (RFC 9116, 2.5.5). */
const MOST = 366;

const DAY = 24 * 60 * 60 * 1000;

/** Check: `security.txt` has not expired. The one check that reads the clock. */
export function security({ folder, files }: Site): Issue[] {
  const name = '.well-known/security.txt';
  if (!files.has(name)) return [];
  const file = `${folder}/${name}`;
  const [, expires = ''] = /^Expires: (.+)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  const message = expiryProblem(expires, Date.now());
  return message === undefined ? [] : [{ code: 'security-001', file, message }];
}

export function expiryProblem(expires: string, now: number): string | undefined {
  const days = (Date.parse(expires) - now) / DAY;
  if (days > EARLY && days <= MOST) return undefined;
  const why = days > MOST ? 'which is more than a year ahead' : `which is within ${EARLY} days, or is past`;
  return `It is said to hold until ${expires}, ${why}. Set another day in security.expires of site.yaml.`;
}
