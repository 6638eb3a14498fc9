import { inLanguage } from '#lib/in-language.ts';
import { to } from '#lib/site-addresses.ts';
import { spoken } from '#lib/spoken.ts';
import { passageId } from './passage.ts';

/** Attributes of a link to an essay, or to a place in it, whose words are in the language of the essay. */
export function essayLink({ slug, language }: { slug: string; language: string }, place?: string) {
  return { href: place === undefined ? to.essay(slug) : to.place(slug, place), ...inLanguage(language) };
}

/** A passage with its essay, such as `Lan ¶7`, and its address. */
export function namedPassage({ slug, shortName }: { slug: string; shortName: string }, number: number) {
  return { label: `${shortName} ¶${number}`, href: to.place(slug, passageId(number)) };
}

/** Attributes of a link that shows the number of a passage alone; the essay is heard. */
export function numberLink(essay: { slug: string; shortName: string }, number: number) {
  const { label, href } = namedPassage(essay, number);
  return { href, 'aria-label': spoken(label) };
}
