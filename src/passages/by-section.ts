import type { EssayPassage } from './model.ts';

/** Puts consecutive passages under their section, which is null before the first heading. */
export function bySection<T extends Pick<EssayPassage, 'section'>>(passages: readonly T[]) {
  const sections: { section: EssayPassage['section']; passages: T[] }[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last && last.section?.id === passage.section?.id) last.passages.push(passage);
    else sections.push({ section: passage.section, passages: [passage] });
  }
  return sections;
}
