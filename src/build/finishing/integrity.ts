import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#environment/settings.ts';
import { changePages, changeTags, type Tag } from './tags.ts';

/** The shortest allowed (Subresource Integrity, 3.2): for the six hashes of an essay page, SHA-384 takes 120 bytes more. */
const ALGORITHM = 'sha256';

/**
 * Adds the hashes of scripts and style sheets to each page, so that a browser rejects a changed one. Dynamic imports have
 * none: that takes an inline import map, which the policy forbids.
 */
export function addIntegrity(folder: string, { basePath }: Pick<Settings, 'basePath'>): undefined {
  const known = new Map<string, string>();
  const integrityOf = (address: string): string => {
    const value = known.get(address) ?? integrity(readFileSync(path.join(folder, address.slice(basePath.length))));
    known.set(address, value);
    return value;
  };
  changePages(folder, (html) =>
    changeTags(html, (tag) => {
      const address = loadedBy(tag);
      return address?.startsWith(basePath) ? { integrity: integrityOf(address) } : undefined;
    }),
  );
}

export function integrity(content: Buffer): string {
  return `${ALGORITHM}-${createHash(ALGORITHM).update(content).digest('base64')}`;
}

/** Address of the script or style sheet that a tag loads. */
function loadedBy(tag: Tag): string | undefined {
  if (tag.name === 'script') return tag.attributes.get('src');
  if (tag.name !== 'link') return undefined;
  const { attributes } = tag;
  const rel = attributes.get('rel')?.split(/\s+/) ?? [];
  const isRun =
    rel.includes('stylesheet') ||
    rel.includes('modulepreload') ||
    (rel.includes('preload') && /^(script|style)$/.test(attributes.get('as') ?? ''));
  return isRun ? attributes.get('href') : undefined;
}
