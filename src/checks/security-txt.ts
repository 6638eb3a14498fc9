import { readFileSync } from 'node:fs';
import type { Issue, Site } from './site.ts';

/** Days before its end in which a new day is to be set: nobody reads the file again at once. */
const EARLY = 30;

/** Days that it may be ahead (RFC 9116, 2.5.5). */
const MOST = 366;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Check: whom to tell of a hole in the security of the site is still to be relied on, for a while. It is the one check that
 * asks what day it is.
 *
 * @param site the built site
 */
export function security({ folder, files }: Site): Issue[] {
  const name = '.well-known/security.txt';
  if (!files.has(name)) return [];
  const file = `${folder}/${name}`;
  const [, expires = ''] = /^Expires: (.+)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  const message = expiryProblem(expires, Date.now());
  return message === undefined ? [] : [{ code: 'security-001', file, message }];
}

/**
 * Tells what is wrong with the end of a security.txt.
 *
 * @param expires as it stands there
 * @param now in milliseconds since 1970
 */
export function expiryProblem(expires: string, now: number): string | undefined {
  const days = (Date.parse(expires) - now) / DAY;
  if (days > EARLY && days <= MOST) return undefined;
  const why = days > MOST ? 'which is more than a year ahead' : `which is within ${EARLY} days, or is past`;
  return `It is said to hold until ${expires}, ${why}. Set another day in security.expires of site.yaml.`;
}
