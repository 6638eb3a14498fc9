import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';

/** A start tag. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** Character references decoded; empty where an attribute has no value. */
  attributes: ReadonlyMap<string, string>;
}

/** Void elements that may be unwrapped. */
const VOID = ['link', 'meta'];

/** New values of attributes; undefined removes one. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** Tags and comments; quoted values may have any character. */
const TAG = /<!--[^]*?-->|<(\/?[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

const ATTRIBUTE = /\s*([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Removes the tags of an element, not its content. */
export const UNWRAP = 'unwrap';

/** Changes tags of a built page, and no other character. Elements that are unwrapped do not nest. */
export function changeTags(html: string, change: (tag: Tag) => Changes | typeof UNWRAP | undefined): string {
  const unwrapped = new Set<string>();
  return html.replace(TAG, (tag, written: string | undefined, inner = '') => {
    const name = written?.toLowerCase();
    if (written === undefined || name === undefined) return tag;
    if (name.startsWith('/')) return unwrapped.delete(name.slice(1)) ? '' : tag;
    let attributes: Tag['attributes'] | undefined;
    const changes = change({
      name,
      // Few tags of a page are looked at.
      get attributes() {
        return (attributes ??= attributesOf(inner as string));
      },
    });
    if (changes !== UNWRAP) return changes === undefined ? tag : `<${written}${changed(inner as string, changes)}>`;
    if (!VOID.includes(name)) unwrapped.add(name);
    return '';
  });
}

function attributesOf(inner: string): Map<string, string> {
  return new Map(
    [...inner.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  );
}

function changed(inner: string, changes: Changes): string {
  const added = new Map(Object.entries(changes));
  const kept = inner.replace(ATTRIBUTE, (text, name: string) => {
    const key = name.toLowerCase();
    if (!added.has(key)) return text;
    const value = added.get(key);
    added.delete(key);
    return value === undefined ? '' : attribute(name, value);
  });
  const more = [...added].map(([name, value]) => (value === undefined ? '' : attribute(name, value))).join('');
  // Before the address new attributes compress best; else before the slash of a self-closing tag.
  return kept.replace(/(?= (?:src|href)=)|(?=\s*\/?$)/, () => more);
}

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** Character references that Astro and cheerio write. */
function unescaped(value: string): string {
  return value
    .replaceAll(/&(?:quot|#34|#x22);/g, '"')
    .replaceAll(/&(?:#39|#x27|apos);/g, "'")
    .replaceAll(/&(?:amp|#38);/g, '&');
}

/** Changes the pages of a built site, one after another. */
export function changePages(folder: string, change: (html: string, name: string) => string): void {
  for (const name of filesOf(folder).filter((one) => one.endsWith('.html'))) {
    const file = path.join(folder, name);
    const html = readFileSync(file, 'utf8');
    const changed = change(html, name);
    if (changed !== html) writeFileSync(file, changed);
  }
}
