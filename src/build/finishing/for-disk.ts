import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#environment/settings.ts';
import { entriesOf } from '#environment/files.ts';
import { changeTags, UNWRAP, type Tag } from '#lib/tags.ts';
import { sha256 } from '#hosting/inline.ts';
import { relativeAddress, relativePictures } from './relative-address.ts';

/** Scripts, and files and folders that only scripts read: from a disk, browsers run no modules and fetch no files. */
const FOR_SCRIPTS = /^search\/(?!index\.html$)|\.js$|^speculation-rules\.json$/;

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];

/** Makes the files beside the pages readable from a disk, where that was asked for: relative addresses, and no scripts. */
export function makeForDisk(folder: string, { forDisk }: Pick<Settings, 'forDisk'>): undefined {
  if (!forDisk) return;
  const { files, folders } = entriesOf(folder);
  for (const name of [...folders, ...files]) {
    const file = path.join(folder, name);
    if (FOR_SCRIPTS.test(name)) rmSync(file, { recursive: true, force: true });
    else if (name.endsWith('.css')) writeFileSync(file, styleForDisk(readFileSync(file, 'utf8'), name));
  }
}

/** A page with relative addresses that name files, and without scripts. */
export function pageForDisk(html: string, name: string): string {
  return changeTags(inlineForDisk(html, name), (tag) => {
    if (isForScripts(tag)) return UNWRAP;
    const { attributes } = tag;
    const changes: [string, string | undefined][] = [];
    for (const [attribute, value] of attributes) {
      if (ADDRESSES.includes(attribute)) changes.push([attribute, relativeAddress(value, name)]);
      else if (attribute === 'srcset') changes.push([attribute, relativePictures(value, name)]);
      // Integrity needs a server (Subresource Integrity, 3.3.3).
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

/** Without the early script: no reader of a disk has settings. The style names other files, so it has another hash. */
function inlineForDisk(html: string, name: string): string {
  const styles: string[] = [];
  return html
    .replaceAll(/<script>[^]*?<\/script>/g, '')
    .replaceAll(/(?<=<style>)[^]*?(?=<\/style>)/g, (css) => {
      const changed = styleForDisk(css, name);
      styles.push(` '${sha256(changed)}'`);
      return changed;
    })
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
      policy.replaceAll(/ 'sha256-[^']+'/g, '').replace("style-src 'self'", (allowed) => allowed + styles.join('')),
    );
}

/** Scripts, preloads, and the tags of `<noscript>`. */
function isForScripts({ name, attributes }: Tag): boolean {
  if (name === 'link') return /\b(module)?preload\b/.test(attributes.get('rel') ?? '');
  return name === 'noscript' || (name === 'script' && attributes.has('src'));
}

export function styleForDisk(css: string, name: string): string {
  return (
    css
      .replaceAll(/url\((["']?)([^"')]+)\1\)/g, (_, quote: string, address: string) => {
        return `url(${quote}${relativeAddress(address, name)}${quote})`;
      })
      // Fonts cannot be preloaded, and load at once.
      .replaceAll(/font-display\s*:\s*optional/g, 'font-display:fallback')
      .replaceAll(/\(\s*scripting\s*:\s*none\s*\)/g, '(width>=0)')
      .replaceAll(/\(\s*scripting\s*:\s*(enabled|initial-only)\s*\)/g, '(width<0)')
  );
}
