import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/** An address that something of the built site names. */
export interface Reference {
  /** File that names it, relative to the project. */
  file: string;
  /** What names it, for messages: `<a>`, or `“url”`. */
  by: string;
  /** The address as it is written. */
  address: string;
  /** Whether a browser fetches it by itself, so that it may not be of another host. */
  loads: boolean;
}

/** Attributes that name an address, by the elements that have them. Those that load something are told apart. */
const ATTRIBUTES: readonly [selector: string, attribute: string, loads: boolean][] = [
  ['a[href], area[href]', 'href', false],
  [
    'link[href]:is([rel=canonical], [rel~=alternate], [rel~=next], [rel~=prev], [rel~=license], [rel~=author])',
    'href',
    false,
  ],
  [
    'link[href]:not([rel=canonical], [rel~=alternate], [rel~=next], [rel~=prev], [rel~=license], [rel~=author])',
    'href',
    true,
  ],
  [':is(script, img, iframe, source, audio, video, embed)[src]', 'src', true],
  ['video[poster]', 'poster', true],
  ['object[data]', 'data', true],
  ['form[action]', 'action', true],
  ['[formaction]', 'formaction', true],
  [':is(blockquote, q, ins, del)[cite]', 'cite', false],
];

/**
 * Lists the addresses that an HTML text names: in attributes, in lists of pictures, and in what a page says of itself.
 *
 * Of what a page says of itself (`<meta>`, JSON-LD) these are the addresses that are the site's own.
 */
export function htmlReferences($: CheerioAPI, file: string, root: string): Reference[] {
  const found = ATTRIBUTES.flatMap(([selector, attribute, loads]) =>
    $<Element, string>(selector)
      .toArray()
      .map((element): Reference => {
        const address = $(element).attr(attribute) ?? '';
        return { file, by: `<${element.tagName}>`, address, loads };
      }),
  );
  const pictures = $<Element, string>('[srcset], [imagesrcset]')
    .toArray()
    .flatMap((element) =>
      candidates($(element).attr('srcset') ?? $(element).attr('imagesrcset') ?? '').map((address): Reference => ({
        file,
        by: `<${element.tagName}>`,
        address,
        loads: true,
      })),
    );
  const own = $('meta[content]')
    .toArray()
    .flatMap((element): Reference[] => {
      const content = $(element).attr('content') ?? '';
      const name = $(element).attr('property') ?? $(element).attr('name') ?? $(element).attr('http-equiv') ?? '';
      const address = name.toLowerCase() === 'refresh' ? content.replace(/^[\d\s]*;\s*url=\s*/i, '') : content;
      if (address === content && !isOwn(content, root)) return [];
      return [{ file, by: `<meta> “${name}”`, address, loads: false }];
    });
  const data = $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((element) => jsonReferences($(element).text(), file, root));
  return [...found, ...pictures, ...own, ...data];
}

/** The addresses of a list of pictures: each may be followed by a size, and by a comma before the next. */
function candidates(srcset: string): string[] {
  return srcset
    .split(/\s*,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

/** Tells whether an address is one of the site's own. */
export function isOwn(address: string, root: string): boolean {
  return address === root.slice(0, -1) || address.startsWith(root);
}

/** Lists the site's own addresses in a JSON text. What is not JSON has none; that is for who reads it to find. */
export function jsonReferences(text: string, file: string, root: string): Reference[] {
  return stringsIn(parsed(text)).flatMap(([name, address]) =>
    isOwn(address, root) ? [{ file, by: `“${name}”`, address: named(name, address), loads: false }] : [],
  );
}

/** In JSON-LD an `@id` names a thing; what follows # tells it from the page, and need not be a place there. */
function named(name: string, address: string): string {
  return name === '@id' ? address.replace(/#.*$/, '') : address;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Lists the texts of a value of JSON.
 *
 * @returns each text with the name of its field; a text in a list has that of the list
 */
export function stringsIn(value: unknown, name = ''): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, key));
}
