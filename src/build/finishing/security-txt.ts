import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#environment/settings.ts';
import { site } from '#content/site.ts';

type Security = NonNullable<typeof site.security>;

/** Where programs look for it, on any host. */
const ADDRESS = '/.well-known/security.txt';

/**
 * Writes whom to tell of a hole in the security of the site, where `site.yaml` names somebody. Below a path of a host it would
 * not be read, and the host is somebody else's.
 *
 * @param folder of the built site
 * @param settings where it is served
 * @param security whom to tell
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

/**
 * The text of `security.txt` (RFC 9116).
 *
 * @param security whom to tell
 * @param siteUrl address of the host
 */
export function securityTxt({ contact, expires }: Security, siteUrl: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00.000Z`,
    `Preferred-Languages: ${site.language}`,
    // It is only read from addresses with https (RFC 9116, 3).
    ...(siteUrl.startsWith('https:') ? [`Canonical: ${siteUrl}${ADDRESS}`] : []),
    '',
  ].join('\n');
}
