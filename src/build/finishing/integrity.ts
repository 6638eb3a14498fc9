import { changeTags, type Tag } from '#lib/tags.ts';
import type { LoadedFiles } from './loaded-files.ts';

/**
 * Adds the hashes of scripts and style sheets that a page loads by their addresses, so that a browser rejects a changed one.
 * Dynamic imports have none: that takes an inline import map, whose hash each page would have to name.
 */
export function addIntegrity(html: string, files: LoadedFiles): string {
  return changeTags(html, (tag) => {
    const address = loadedBy(tag) ?? '';
    const file = files.inlineAt(address) ? undefined : files.at(address);
    return file && { integrity: file.hash };
  });
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
