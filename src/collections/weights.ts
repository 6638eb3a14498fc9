import type { Essay } from '#content/essay.ts';
import type { Mention, Passage } from '#passages/model.ts';
import { weigh, type Weights } from '#topics/view/weights.ts';
import { getEssays } from './essays.ts';
import { onceABuild } from './once-a-build.ts';
import { getTopics } from './topics.ts';

/** A passage with its essay. */
export interface PassagePlace {
  essay: Essay;
  passage: Passage;
}

/** Passages and essays of the collection, each weighed by its topics. */
export interface CollectionWeights {
  /** By key; see `keyOf`. */
  passages: Weights<string>;
  placeOf(key: string): PassagePlace | undefined;
  /** By slug. The topics of the fewest passages weigh most. */
  essays: Weights<string>;
}

export const keyOf = (essay: string, number: number): string => `${essay}#${number}`;

/** Slug and number of a key. */
export function partsOf(key: string): { slug: string; number: number } {
  const [slug = '', number] = key.split('#');
  return { slug, number: Number(number) };
}

export const getWeights = onceABuild(makeWeights);

async function makeWeights(): Promise<CollectionWeights> {
  const [essays, { byId }] = await Promise.all([getEssays(), getTopics()]);
  const spoken = essays.map((essay) => ({
    essay,
    mentions: essay.mentions.filter(({ subject }) => subject.kind === 'topic' && byId.has(subject.id)),
  }));
  const idsOf = (mentions: readonly Mention[]): string[] => mentions.map(({ subject }) => subject.id);
  const byPassage = spoken.flatMap(({ essay, mentions }) =>
    [...Map.groupBy(mentions, ({ passage }) => passage)].map(
      ([number, own]) => [keyOf(essay.slug, number), idsOf(own)] as const,
    ),
  );
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  const rarestFirst = [...byId.values()].sort((a, b) => a.passages - b.passages).map(({ id }) => id);
  return {
    passages: weigh(byPassage),
    placeOf(key) {
      const { slug, number } = partsOf(key);
      const essay = bySlug.get(slug);
      const passage = essay?.passages[number - 1];
      return essay && passage && { essay, passage };
    },
    essays: weigh(
      spoken.map(({ essay, mentions }) => [essay.slug, idsOf(mentions)] as const),
      rarestFirst,
    ),
  };
}
