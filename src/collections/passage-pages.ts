import type { Passage } from '#passages/model.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';

/** A passage with what is around it, for its own page. */
export interface PassagePage {
  essay: Essay;
  passage: Passage;
  previous: Passage | undefined;
  next: Passage | undefined;
}

/** The passages that have a page of their own: all, or in a collection that is too large for that, those of essays that had. */
export async function getPassagePages(): Promise<PassagePage[]> {
  const essays = (await getEssays()).filter(({ hasPassagePages }) => hasPassagePages);
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
