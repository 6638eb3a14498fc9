import type { Passage } from '#passages/model.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';

export interface PassagePage {
  essay: Essay;
  passage: Passage;
  previous: Passage | undefined;
  next: Passage | undefined;
}

/** Passages with a page of their own. */
export async function getPassagePages(): Promise<PassagePage[]> {
  const essays = (await getEssays()).filter(({ hasPassagePages }) => hasPassagePages);
  return essays.flatMap((essay) =>
    essay.passages.map((passage, index, all) => ({ essay, passage, previous: all[index - 1], next: all[index + 1] })),
  );
}

export async function getPassagePaths(): Promise<{ params: { slug: string; number: string }; props: PassagePage }[]> {
  return (await getPassagePages()).map((props) => ({
    params: { slug: props.essay.slug, number: String(props.passage.number) },
    props,
  }));
}
