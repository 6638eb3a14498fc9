import path from 'node:path';
import { site } from '#content/site.ts';
import { writeFile } from '#environment/files.ts';
import type { Settings } from '#environment/settings.ts';

type Security = NonNullable<typeof site.security>;

const ADDRESS = '/.well-known/security.txt';

/** Writes `security.txt` where `site.yaml` names a contact; not below a path of a host, where nobody would look for it. */
export function addSecurityTxt(
  folder: string,
  { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>,
  security: Security | undefined = site.security,
): undefined {
  if (security === undefined || basePath !== '/') return;
  writeFile(path.join(folder, ADDRESS), securityTxt(security, siteUrl));
}

/** The text of `security.txt` (RFC 9116). */
export function securityTxt({ contact, expires }: Security, siteUrl: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00.000Z`,
    `Preferred-Languages: ${site.language}`,
    // Only for https (RFC 9116, 3).
    ...(siteUrl.startsWith('https:') ? [`Canonical: ${siteUrl}${ADDRESS}`] : []),
    '',
  ].join('\n');
}
