/** A start tag of a page, as it is written. */
export interface Tag {
  /** Name of the element, in small letters. */
  name: string;
  /** Values of its attributes without character references; that of one without a value is empty. */
  attributes: ReadonlyMap<string, string>;
}

/** Elements without an end tag that a page may do without. */
const VOID = ['link', 'meta'];

/** A value that an attribute is to have; undefined takes the attribute away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** Tags and comments of a page: what is in quotation marks is part of the tag, whatever it is. */
const TAG = /<!--[^]*?-->|<(\/?[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

const ATTRIBUTE = /\s*([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Takes the tags of an element away, and leaves what stands between them. */
export const UNWRAP = 'unwrap';

/** Changes tags of a built page, and leaves every other letter of it as it is. */
export function changeTags(html: string, change: (tag: Tag) => Changes | typeof UNWRAP | undefined): string {
  const unwrapped = new Set<string>();
  return html.replace(TAG, (tag, written: string | undefined, inner = '') => {
    const name = written?.toLowerCase();
    if (written === undefined || name === undefined) return tag;
    if (name.startsWith('/')) return unwrapped.delete(name.slice(1)) ? '' : tag;
    const changes = change({ name, attributes: attributesOf(inner as string) });
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
  // New ones stand before the address, where they compress best; else before the slash of a tag that closes itself.
  return kept.replace(/(?= (?:src|href)=)|(?=\s*\/?$)/, () => more);
}

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** Those that Astro and cheerio write into attributes. */
function unescaped(value: string): string {
  return value
    .replaceAll(/&(?:quot|#34|#x22);/g, '"')
    .replaceAll(/&(?:#39|#x27|apos);/g, "'")
    .replaceAll(/&(?:amp|#38);/g, '&');
}
