import type { CheerioAPI } from 'cheerio';
import { elementsOf } from './site.ts';

/** An address in the built site. */
export interface Reference {
  file: string;
  /** Element or field, for messages: `<a>`, `“url”`. */
  by: string;
  address: string;
  /** True if a browser fetches it by itself: never from another host. */
  loads: boolean;
}

/** Relations of `<link>` that load nothing. */
const LINKED = '[rel=canonical], [rel~=alternate], [rel~=next], [rel~=prev], [rel~=license], [rel~=author]';

/** Attributes with an address. */
const ATTRIBUTES: readonly [selector: string, attribute: string, loads: boolean][] = [
  ['a[href], area[href]', 'href', false],
  [`link[href]:is(${LINKED})`, 'href', false],
  [`link[href]:not(${LINKED})`, 'href', true],
  [':is(script, img, iframe, source, audio, video, embed)[src]', 'src', true],
  ['video[poster]', 'poster', true],
  ['object[data]', 'data', true],
  ['form[action]', 'action', true],
  ['[formaction]', 'formaction', true],
  [':is(blockquote, q, ins, del)[cite]', 'cite', false],
];

/** Addresses in HTML: in attributes and `srcset`; in `<meta>` and JSON-LD those of the site, below `root`. */
export function htmlReferences($: CheerioAPI, file: string, root: string): Reference[] {
  const found = ATTRIBUTES.flatMap(([selector, attribute, loads]) =>
    elementsOf({ $ }, selector).map(({ tagName, attribs }): Reference => {
      return { file, by: `<${tagName}>`, address: attribs[attribute] ?? '', loads };
    }),
  );
  const pictures = elementsOf({ $ }, '[srcset], [imagesrcset]').flatMap(({ tagName, attribs }) =>
    candidates(attribs.srcset ?? attribs.imagesrcset ?? '').map((address): Reference => {
      return { file, by: `<${tagName}>`, address, loads: true };
    }),
  );
  const own = elementsOf({ $ }, 'meta[content]').flatMap(({ attribs }): Reference[] => {
    const { content = '', property, name, 'http-equiv': header } = attribs;
    const field = property ?? name ?? header ?? '';
    const address = field.toLowerCase() === 'refresh' ? content.replace(/^[\d\s]*;\s*url=\s*/i, '') : content;
    if (address === content && !isOwn(content, root)) return [];
    return [{ file, by: `<meta> “${field}”`, address, loads: false }];
  });
  const data = elementsOf({ $ }, 'script[type$=json]').flatMap((element) =>
    jsonReferences($(element).text(), file, root),
  );
  return [...found, ...pictures, ...own, ...data];
}

/** Addresses of a `srcset`: each may have a descriptor, and a comma before the next. */
function candidates(srcset: string): string[] {
  return srcset
    .split(/\s*,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

export function isOwn(address: string, root: string): boolean {
  return address === root.slice(0, -1) || address.startsWith(root);
}

/** The site's own addresses in a JSON text; none where it cannot be parsed. */
export function jsonReferences(text: string, file: string, root: string): Reference[] {
  return stringsIn(parsedJson(text)).flatMap(([name, address]) =>
    isOwn(address, root) ? [{ file, by: `“${name}”`, address: named(name, address), loads: false }] : [],
  );
}

/** In JSON-LD an `@id` identifies a thing: its fragment need not be a place on the page. */
function named(name: string, address: string): string {
  return name === '@id' ? address.replace(/#.*$/, '') : address;
}

/** Undefined where a text is no JSON. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Strings of a JSON value, each with the name of its field or of its list's. */
export function stringsIn(value: unknown, name = ''): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, key));
}
