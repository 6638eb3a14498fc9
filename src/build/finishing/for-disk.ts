import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#environment/settings.ts';
import { filesOf } from '#environment/files-of.ts';
import { changePages } from './pages.ts';
import { relativeAddress, relativePictures } from './relative-address.ts';
import { changeTags, UNWRAP, type Tag } from './tags.ts';

/** Files that only scripts read, and scripts: browsers run no modules of a disk, and give no file to a script. */
const FOR_SCRIPTS = /^search\/(?!index\.html$)|\.js$/;

/** Attributes with an address each. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];

/**
 * Makes a built site one that is read from a disk, without a server, where that was asked for: each address is relative and
 * names a file, as folders have no pages there; and all is as for readers without script.
 */
export function makeForDisk(folder: string, { forDisk }: Pick<Settings, 'forDisk'>): undefined {
  if (!forDisk) return;
  for (const name of filesOf(folder)) {
    const file = path.join(folder, name);
    if (FOR_SCRIPTS.test(name)) rmSync(file);
    else if (name.endsWith('.css')) writeFileSync(file, styleForDisk(readFileSync(file, 'utf8'), name));
  }
  changePages(folder, pageForDisk);
}

/** Makes a page of the edition for a disk. */
export function pageForDisk(html: string, name: string): string {
  return changeTags(html, (tag) => {
    if (isForScripts(tag)) return UNWRAP;
    const { attributes } = tag;
    const changes: [string, string | undefined][] = [];
    for (const [attribute, value] of attributes) {
      if (ADDRESSES.includes(attribute)) changes.push([attribute, relativeAddress(value, name)]);
      else if (attribute === 'srcset') changes.push([attribute, relativePictures(value, name)]);
      // What a browser checks has to come from a server (Subresource Integrity, 3.3.3).
      else if (attribute === 'integrity' || attribute === 'crossorigin') changes.push([attribute, undefined]);
      // Addresses for scripts.
      else if (attribute.startsWith('data-') && /^\/(?!\/)/.test(value)) changes.push([attribute, undefined]);
    }
    const content = attributes.get('content') ?? '';
    if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
      changes.push(['content', content.replace(/(?<=url=\s*)\S.*$/i, (address) => relativeAddress(address, name))]);
    }
    const differ = changes.filter(([attribute, value]) => value !== attributes.get(attribute));
    return differ.length === 0 ? undefined : Object.fromEntries(differ);
  });
}

/** Scripts, what is loaded for them before they ask, and the tags that hide what is for readers without script. */
function isForScripts({ name, attributes }: Tag): boolean {
  if (name === 'link') return /\b(module)?preload\b/.test(attributes.get('rel') ?? '');
  return name === 'noscript' || (name === 'script' && attributes.has('src'));
}

/** Makes a style sheet of the edition for a disk. */
export function styleForDisk(css: string, name: string): string {
  return (
    css
      .replaceAll(/url\((["']?)([^"')]+)\1\)/g, (_, quote: string, address: string) => {
        return `url(${quote}${relativeAddress(address, name)}${quote})`;
      })
      // No page waits for a disk, and without a server there is nothing to load a font before it is asked for.
      .replaceAll(/font-display\s*:\s*optional/g, 'font-display:fallback')
      .replaceAll(/\(\s*scripting\s*:\s*none\s*\)/g, '(width>=0)')
      .replaceAll(/\(\s*scripting\s*:\s*(enabled|initial-only)\s*\)/g, '(width<0)')
  );
}
