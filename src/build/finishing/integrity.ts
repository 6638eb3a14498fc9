import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#environment/settings.ts';
import { changePages } from './pages.ts';
import { changeTags, type Tag } from './tags.ts';

/**
 * The shortest that browsers know (Subresource Integrity, 3.2), for six of them stand in the page of an essay: with SHA-384
 * they would take 120 bytes more of its first round trip.
 */
const ALGORITHM = 'sha256';

/**
 * Says in each page what its scripts and style sheets are, so that a browser takes none that was changed on the way.
 *
 * What scripts load later has no such mark: a page can give one only in a list of modules that stands within it, which the
 * policy forbids.
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

/** Says what a file is, as the attribute `integrity` does. */
export function integrity(content: Buffer): string {
  return `${ALGORITHM}-${createHash(ALGORITHM).update(content).digest('base64')}`;
}

/** The address of the script or style sheet that a tag loads. */
function loadedBy({ name, attributes }: Tag): string | undefined {
  if (name === 'script') return attributes.get('src');
  const rel = attributes.get('rel')?.split(/\s+/) ?? [];
  const isRun =
    rel.includes('stylesheet') ||
    rel.includes('modulepreload') ||
    (rel.includes('preload') && /^(script|style)$/.test(attributes.get('as') ?? ''));
  return name === 'link' && isRun ? attributes.get('href') : undefined;
}
