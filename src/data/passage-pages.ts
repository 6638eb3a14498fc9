import { hasPassagePages } from '../lib/share.ts';
import type { Passage } from '../lib/passage.ts';
import { site } from '../site.ts';
import { getEssays, type Essay } from './essays.ts';

/** A passage with what is around it, for its own page. */
export interface PassagePage {
  essay: Essay;
  passage: Passage;
  previous: Passage | undefined;
  next: Passage | undefined;
}

/** The passages that have a page of their own: all, or none where the collection is too large for that. */
export async function getPassagePages(): Promise<PassagePage[]> {
  const essays = await getEssays();
  if (!hasPassagePages(essays.length, site.passagePagesUpTo)) return [];
  return essays.flatMap((essay) =>
    essay.passages.map((passage, index, all) => ({ essay, passage, previous: all[index - 1], next: all[index + 1] })),
  );
}

/** The parts of the address of each, as Astro asks for them. */
export async function getPassagePaths(): Promise<{ params: { slug: string; number: string }; props: PassagePage }[]> {
  const pages = await getPassagePages();
  return pages.map((props) => ({
    params: { slug: props.essay.slug, number: String(props.passage.number) },
    props,
  }));
}
