import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';

/** The words of a part of a page, with single spaces between them. */
export function textOf(part: Cheerio<AnyNode>): string {
  return part.text().replaceAll(/\s+/g, ' ').trim();
}

/** A part of a page that has a name: a region, a group, a navigation. */
export function partNamed($: CheerioAPI, name: string): Cheerio<Element> {
  return $('[aria-label], [aria-labelledby]').filter((_, element) => {
    const { 'aria-label': label, 'aria-labelledby': by = '' } = element.attribs;
    return (label ?? textOf($(`[id="${by}"]`))) === name;
  });
}

/** The links in a part of a page, as a reader knows them, and where each leads. */
export function linksIn($: CheerioAPI, part: Cheerio<AnyNode>): [name: string, href: string][] {
  return part
    .find('a[href]')
    .toArray()
    .map((link) => [link.attribs['aria-label'] ?? textOf($(link)), link.attribs.href ?? '']);
}

/** Target of a link in a part of a page, by its name; undefined where there is no such link. */
export function hrefOf($: CheerioAPI, part: Cheerio<AnyNode>, name: string): string | undefined {
  return linksIn($, part).find(([own]) => own === name)?.[1];
}
