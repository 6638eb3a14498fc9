import { listOf } from '#language/local.ts';
import * as t from '#strings/chosen.ts';

interface Named {
  slug: string;
  title: string;
  authors: readonly { family: string }[];
}

/** Words of a title that are enough to know it by. */
const TITLE_WORDS = 5;

/**
 * Names essays as shortly as the collection allows: by their authors, and only where these have written several, by the
 * beginning of the title too.
 * No two are equal; by slug.
 */
export function shortNames(essays: readonly Named[]): Map<string, string> {
  const names = [byAuthors, (essay: Named) => t.workBy(byAuthors(essay), shortTitle(essay.title)), numbered()];
  const found = new Map<string, string>();
  let left = essays;
  for (const name of names) {
    const counts = new Map<string, number>();
    const named = left.map((essay) => ({ essay, name: name(essay) }));
    for (const one of named) counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
    for (const one of named) if (counts.get(one.name) === 1) found.set(one.essay.slug, one.name);
    left = left.filter(({ slug }) => !found.has(slug));
  }
  return found;
}

function byAuthors({ authors }: Named): string {
  const [first, ...others] = authors.map(({ family }) => family);
  return others.length > 1 ? t.andOthers(first ?? '') : listOf(authors.map(({ family }) => family));
}

function shortTitle(title: string): string {
  const words = (title.split(/[:?!.–—]/u)[0] ?? title).trim().split(' ');
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')} …` : words.join(' ');
}

/** A number makes the last difference. */
function numbered(): (essay: Named) => string {
  let next = 1;
  return ({ authors, title }) => `${t.workBy(authors[0]?.family ?? '', shortTitle(title))} (${next++})`;
}
