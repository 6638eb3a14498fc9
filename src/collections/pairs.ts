import { addresses } from '#lib/addresses.ts';
import { to } from '#lib/site-addresses.ts';
import { wordsAround, type WordsAround } from '#passages/words-around.ts';
import { site } from '#content/site.ts';
import { sharedTopics, topicsOfOne } from '#topics/view/shared-topics.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { getLedger, isMade } from './ledger.ts';
import { getTopics, type MentionedIn } from './topics.ts';

/** Two essays that are read side by side, in the order of the essays. */
export interface Pair {
  left: Essay;
  right: Essay;
}

/**
 * Every two essays that have a page that compares them: all, or in a collection that is too large for that, those that had.
 */
export async function getPairs(): Promise<Pair[]> {
  const essays = await getEssays();
  const ledgerAddresses = addresses('/');
  const limit = { size: essays.length, upTo: site.pairPagesUpTo };
  const published = Object.keys(getLedger().pages).filter((address) => address.startsWith(ledgerAddresses.compare));
  // Of thousands of essays there are millions of pairs: only those are gone through that a page can have been of.
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

/** Whether every two essays have a page that compares them, so that a reader who chooses two can be led to it. */
export async function hasEveryPair(): Promise<boolean> {
  return (await getEssays()).length <= site.pairPagesUpTo;
}

/** A topic, and where its page is. */
export interface NamedTopic {
  name: string;
  href: string;
}

/** A passage that speaks of a topic, with the words that name it; with its beginning where none do. */
export interface QuotedPassage {
  label: string;
  href: string;
  words: WordsAround;
  /** Why the editor counts it in, where its words do not name the topic. */
  reason: string | null;
}

/** What two essays have in common, and what not. */
export interface Comparison {
  /** The topics that both speak of, those of the fewest passages of the collection first. */
  shared: (NamedTopic & { left: QuotedPassage[]; right: QuotedPassage[] })[];
  /** The topics that only one of them speaks of, by name. */
  onlyLeft: NamedTopic[];
  onlyRight: NamedTopic[];
}

/**
 * Compares the topics of two essays.
 *
 * @param pair the essays
 */
export async function getComparison({ left, right }: Pair): Promise<Comparison> {
  const topics = [...(await getTopics()).byId.values()];
  const named = ({ id, name }: { id: string; name: string }): NamedTopic => ({ name, href: to.topic(id) });
  const quoted = (essay: Essay, mentions: readonly MentionedIn[]): QuotedPassage[] =>
    mentions.map(({ passage, mention }) => ({
      label: `${essay.shortName} ¶${passage.number}`,
      href: `${to.essay(essay.slug)}#${passage.id}`,
      words: wordsAround(passage.text, mention.places[0], essay.language),
      reason: mention.reason,
    }));
  return {
    shared: sharedTopics(left.slug, right.slug, topics).map(({ topic, ...mentions }) => ({
      ...named(topic),
      left: quoted(left, mentions.left),
      right: quoted(right, mentions.right),
    })),
    onlyLeft: topicsOfOne(left.slug, right.slug, topics).map(named),
    onlyRight: topicsOfOne(right.slug, left.slug, topics).map(named),
  };
}
