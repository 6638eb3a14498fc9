import type { EssayPassage } from './model.ts';

/** Consecutive passages of one section. */
export interface SectionPassages<T> {
  /** Null before the first heading. */
  section: EssayPassage['section'];
  passages: T[];
}

export function bySection<T extends Pick<EssayPassage, 'section'>>(passages: readonly T[]): SectionPassages<T>[] {
  const sections: SectionPassages<T>[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last && last.section?.id === passage.section?.id) last.passages.push(passage);
    else sections.push({ section: passage.section, passages: [passage] });
  }
  return sections;
}
