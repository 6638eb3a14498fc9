import type { Essay } from '#content/essay.ts';
import type { Passage, Section } from '#passages/model.ts';

/** A heading of the editor's, or a passage of the author's. */
export type Part = { section: Section } | { passage: Passage };

/** The headings and passages of an essay in the order of the page. */
export function inOrder({ passages, sections }: Pick<Essay, 'passages' | 'sections'>): Part[] {
  const parts: Part[] = [];
  let next = 0;
  for (const passage of passages) {
    // A heading may stand right below another: neither has lost its place.
    const last = sections.findIndex(({ id }) => id === passage.section?.id);
    for (; next <= last; next += 1) parts.push(...sections.slice(next, next + 1).map((section) => ({ section })));
    parts.push({ passage });
  }
  return [...parts, ...sections.slice(next).map((section) => ({ section }))];
}
