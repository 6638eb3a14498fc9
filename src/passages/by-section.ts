import type { EssayPassage } from './model.ts';

/** Passages of one section that follow each other. */
export interface SectionPassages<T> {
  /** The section, or null before the first heading. */
  section: EssayPassage['section'];
  passages: T[];
}

/**
 * Divides the passages of an essay by its sections.
 *
 * @param passages in reading order
 * @returns the sections that have passages, in reading order
 */
export function bySection<T extends Pick<EssayPassage, 'section'>>(passages: readonly T[]): SectionPassages<T>[] {
  const sections: SectionPassages<T>[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last && last.section?.id === passage.section?.id) last.passages.push(passage);
    else sections.push({ section: passage.section, passages: [passage] });
  }
  return sections;
}
