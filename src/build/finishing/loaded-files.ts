import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
import type { Settings } from '#environment/settings.ts';
import { inlineOf, isInline, sha256 } from '#hosting/inline.ts';
import { inlineInto, type LoadedFile } from './inline-first-paint.ts';
import { changePages, changeTags, type Tag } from './tags.ts';

/**
 * Puts into each page what its first paint waits for, and adds the hashes of all other scripts and style sheets, so that a
 * browser rejects a changed one. Dynamic imports have none: that takes an inline import map, whose hash each page would
 * have to name.
 */
export function addIntegrity(folder: string, { basePath }: Pick<Settings, 'basePath'>): undefined {
  const known = new Map<string, LoadedFile>();
  const fileAt = (address: string): LoadedFile | undefined => {
    if (!address.startsWith(basePath)) return undefined;
    const file = known.get(address) ?? loadFile(folder, address.slice(basePath.length));
    known.set(address, file);
    return file;
  };
  const inlineAt = (address: string): LoadedFile | undefined => {
    const file = fileAt(address);
    return file && isInline(file.name) ? file : undefined;
  };
  const { styles } = inlineOf(folder, filesOf(folder));
  changePages(folder, (html) => {
    const marked = changeTags(html, (tag) => {
      const address = loadedBy(tag) ?? '';
      const file = inlineAt(address) ? undefined : fileAt(address);
      return file && { integrity: file.hash };
    });
    return inlineInto(marked, inlineAt, styles);
  });
}

function loadFile(folder: string, name: string): LoadedFile {
  const content = readFileSync(path.join(folder, name), 'utf8');
  return { name, content, hash: sha256(content) };
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
