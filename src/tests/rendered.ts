import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';

const container = await AstroContainer.create();

/**
 * Renders a component as a build does.
 *
 * @returns its elements, parsed
 */
export async function rendered(
  component: unknown,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
): Promise<CheerioAPI> {
  return load(await container.renderToString(component as AstroComponentFactory, { props, slots }), null, false);
}

/** The words of elements as they are seen: some are only for those who hear the page. */
function seen(part: Cheerio<AnyNode>): string {
  const copy = part.clone();
  copy.find('.visually-hidden').remove();
  return copy.text().replaceAll(/\s+/g, ' ').trim();
}

/**
 * The words of what was rendered, or of a part, with single spaces between them; none where only the style sheet sets two
 * elements apart.
 */
export function wordsIn($: CheerioAPI, part?: string): string {
  return seen(part === undefined ? $.root() : $(part));
}

/** The words as they are heard: what is for the eye alone is left out. */
export function heardIn($: CheerioAPI): string {
  const copy = $.root().clone();
  copy.find('[aria-hidden=true]').remove();
  return copy.text().replaceAll(/\s+/g, ' ').trim();
}

/** The links of what was rendered: their words and addresses. */
export function linksIn($: CheerioAPI): [words: string, href: string | undefined][] {
  return $('a')
    .toArray()
    .map((link) => [seen($(link)), $(link).attr('href')]);
}
