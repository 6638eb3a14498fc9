import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { load, type CheerioAPI } from 'cheerio';

const container = await AstroContainer.create();

/**
 * Renders a component as a build does.
 *
 * @param component an Astro component, as the module has it
 * @param props what it shows
 * @returns its elements, parsed
 */
export async function rendered(component: unknown, props: Record<string, unknown>): Promise<CheerioAPI> {
  return load(await container.renderToString(component as AstroComponentFactory, { props }), null, false);
}

/**
 * The words of what was rendered, or of a part, with single spaces between them; none where only the style sheet sets two
 * elements apart.
 */
export function wordsIn($: CheerioAPI, part?: string): string {
  const text = part === undefined ? $.root().text() : $(part).text();
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The links of what was rendered: their words and addresses. */
export function linksIn($: CheerioAPI): [words: string, href: string | undefined][] {
  return $('a')
    .toArray()
    .map((link) => [$(link).text().replaceAll(/\s+/g, ' ').trim(), $(link).attr('href')]);
}
