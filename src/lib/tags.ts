/** A start or end tag of a page. */
export class Tag {
  /** In lower case, without the slash of an end tag. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Where it stands in the page; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Between the name and the end. */
  readonly inner: string;
  #attributes: ReadonlyMap<string, string> | undefined;

  constructor(written: string, inner: string, start: number, end: number) {
    const name = written.toLowerCase();
    this.isEnd = name.startsWith('/');
    this.name = this.isEnd ? name.slice(1) : name;
    this.inner = inner;
    this.start = start;
    this.end = end;
  }

  /** Character references decoded; empty where an attribute has no value. Read when asked for: few tags of a page are looked at. */
  get attributes(): ReadonlyMap<string, string> {
    return (this.#attributes ??= attributesOf(this.inner));
  }
}

/** Tags and comments; quoted values may have any character. */
const TAG = /<!--[^]*?-->|<(\/?[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/** Elements in which no tag begins. */
const RAW: readonly string[] = ['script', 'style'];

const ATTRIBUTE = /\s*([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Shows each tag of a built page, in order. */
export function readTags(html: string, see: (tag: Tag) => void): void {
  const tags = new RegExp(TAG);
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const [, written, inner = ''] = found;
    if (written === undefined) continue;
    const tag = new Tag(written, inner, found.index, tags.lastIndex);
    see(tag);
    if (!tag.isEnd && RAW.includes(tag.name)) tags.lastIndex = endOfRaw(html, tag);
  }
}

function endOfRaw(html: string, { name, end }: Tag): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = end;
  return close.exec(html)?.index ?? html.length;
}

/** New values of attributes; undefined removes one. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** Removes the tags of an element, not its content. */
export const UNWRAP = 'unwrap';

/** Void elements that may be unwrapped. */
const VOID = ['link', 'meta'];

/** Changes start tags of a built page, and no other character. Elements that are unwrapped do not nest. */
export function changeTags(html: string, change: (tag: Tag) => Changes | typeof UNWRAP | undefined): string {
  const unwrapped = new Set<string>();
  let [result, done] = ['', 0];
  const replace = ({ start, end }: Tag, by: string): void => {
    result += html.slice(done, start) + by;
    done = end;
  };
  readTags(html, (tag) => {
    if (tag.isEnd) {
      if (unwrapped.delete(tag.name)) replace(tag, '');
      return;
    }
    const changes = change(tag);
    if (changes === undefined) return;
    if (changes !== UNWRAP) return replace(tag, `<${nameIn(html, tag)}${changed(tag.inner, changes)}>`);
    if (!VOID.includes(tag.name)) unwrapped.add(tag.name);
    replace(tag, '');
  });
  return done === 0 ? html : result + html.slice(done);
}

/** The name as it is written. */
function nameIn(html: string, { start, name }: Tag): string {
  return html.slice(start + 1, start + 1 + name.length);
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

/** Names of characters that Astro and cheerio write. */
const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: '\u00A0' };

function unescaped(value: string): string {
  if (!value.includes('&')) return value;
  return value.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(quot|apos|amp|lt|gt|nbsp));/gi,
    (reference, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? reference;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10_ffff ? reference : String.fromCodePoint(code);
    },
  );
}
