import { addresses } from '#lib/addresses.ts';
import { to } from '#lib/site-addresses.ts';
import { namedPassage } from '#passages/essay-links.ts';
import { wordsAround, type WordsAround } from '#passages/words-around.ts';
import { site } from '#content/site.ts';
import { sharedTopics } from '#topics/view/weights.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { getLedger, isMade } from './ledger.ts';
import { getTopics, type MentionedIn } from './topics.ts';
import { getWeights } from './weights.ts';

/** Two essays that are read side by side, in the order of the essays. */
export interface Pair {
  left: Essay;
  right: Essay;
}

/** Every two essays with a page that compares them: all, or in a large collection those whose page was published. */
export async function getPairs(): Promise<Pair[]> {
  const essays = await getEssays();
  const ledgerAddresses = addresses('/');
  const limit = { size: essays.length, upTo: site.pairPagesUpTo };
  const published = Object.keys(getLedger().pages).filter((address) => address.startsWith(ledgerAddresses.compare));
  // Thousands of essays have millions of pairs: skip essays without a published page.
  const lefts =
    limit.size <= limit.upTo
      ? essays
      : essays.filter(({ slug }) =>
          published.some((address) => address.startsWith(`${ledgerAddresses.compare}${slug}/`)),
        );
  return lefts.flatMap((left) =>
    essays
      .slice(essays.indexOf(left) + 1)
      .filter((right) => isMade(ledgerAddresses.pair(left.slug, right.slug), limit))
      .map((right) => ({ left, right })),
  );
}

/** True if every two essays have a page that compares them. */
export async function hasEveryPair(): Promise<boolean> {
  return (await getEssays()).length <= site.pairPagesUpTo;
}

export interface NamedTopic {
  name: string;
  href: string;
}

/** A passage that speaks of a topic, with the words that name it, or its beginning. */
export interface QuotedPassage {
  label: string;
  href: string;
  words: WordsAround;
  /** The editor's reason, where its words do not name the topic. */
  reason: string | null;
}

export interface Comparison {
  /** The topics that both speak of, those of the fewest passages of the collection first. */
  shared: (NamedTopic & { left: QuotedPassage[]; right: QuotedPassage[] })[];
  /** The topics that only one of them speaks of, by name. */
  onlyLeft: NamedTopic[];
  onlyRight: NamedTopic[];
}

/** Compares the topics of two essays. */
export async function getComparison({ left, right }: Pair): Promise<Comparison> {
  const [{ byId }, { essays }] = await Promise.all([getTopics(), getWeights()]);
  const named = ({ id, name }: { id: string; name: string }): NamedTopic => ({ name, href: to.topic(id) });
  const quoted = (essay: Essay, mentions: readonly MentionedIn[]): QuotedPassage[] =>
    mentions.map(({ passage, mention }) => ({
      ...namedPassage(essay, passage.number),
      words: wordsAround(passage.text, mention.places[0], essay.language),
      reason: mention.reason,
    }));
  const shared = sharedTopics(essays, left.slug, right.slug);
  const onlyIn = ({ slug }: Essay): NamedTopic[] => {
    const own = new Set(essays.topicsOf(slug).filter((id) => !shared.includes(id)));
    return [...byId.values()].filter(({ id }) => own.has(id)).map(named);
  };
  return {
    shared: shared
      .flatMap((id) => byId.get(id) ?? [])
      .map((topic) => {
        const inEssay = (essay: Essay): QuotedPassage[] =>
          quoted(essay, topic.essays.find((one) => one.essay.slug === essay.slug)?.mentions ?? []);
        return { ...named(topic), left: inEssay(left), right: inEssay(right) };
      }),
    onlyLeft: onlyIn(left),
    onlyRight: onlyIn(right),
  };
}
