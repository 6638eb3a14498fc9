import escape from 'escape-string-regexp';
import { passageId } from '#passages/passage.ts';
import { indexNames } from '#topics/matcher.ts';
import { choicesOf, findMentions } from '#topics/mentions.ts';
import type { Topic } from '#topics/topic.ts';
import { makeCollection, type MadeEssay } from './collection.ts';
import { makeTopics } from './made-topics.ts';

/** What it took to find the topics of a collection. */
export interface Matching {
  passages: number;
  names: number;
  /** Passages with a topic, each topic counted. */
  mentions: number;
  /** Milliseconds of the processor: of the one pass with its preparation, and for each passage a thousandth of one. */
  ms: number;
  usPerPassage: number;
  /** The baseline: topics × passages, a regular expression a name; by the time of a sample of the passages. */
  naiveMs: number;
}

/** Passages that the baseline is timed on: it takes each by itself, so all take as many times longer as there are more. */
const SAMPLE = 300;

/** Essays and topics that go before, so that the rest is compared in like conditions. */
const WARM = 300;
const WARM_TOPICS = 30;

/**
 * Times how the topics of collections are found, for each number of essays with each number of topics.
 *
 * @param sizes numbers of essays
 * @param counts numbers of topics
 * @param contentDir folder of the published content, whose words the texts are made of
 * @returns by essays and topics
 */
export function timeMatching(
  sizes: readonly number[],
  counts: readonly number[],
  contentDir: string,
): Map<number, Map<number, Matching>> {
  // Once for nothing: what runs first is slow until it has been compiled.
  const warm = makeCollection(WARM, contentDir);
  timeOne(warm, makeTopics(WARM_TOPICS, warm));
  return new Map(
    sizes.map((size) => {
      const essays = makeCollection(size, contentDir);
      return [size, new Map(counts.map((count) => [count, timeOne(essays, makeTopics(count, essays))]))];
    }),
  );
}

function timeOne(essays: readonly MadeEssay[], topics: readonly Topic[]): Matching {
  const texts = essays.map(({ slug, passages }) => ({
    slug,
    passages: passages.map((text, index) => ({ number: index + 1, id: passageId(index + 1), text })),
  }));
  const named = topics.map(({ id, name, otherNames }) => ({
    subject: { kind: 'topic' as const, id },
    names: [name, ...otherNames],
  }));
  const passages = texts.reduce((sum, essay) => sum + essay.passages.length, 0);
  let mentions = 0;
  const ms = timed(() => {
    const names = indexNames(named);
    const choices = choicesOf(topics);
    for (const { slug, passages: own } of texts) mentions += findMentions(slug, own, 'en', names, choices).length;
  });
  const sample = texts.flatMap((essay) => essay.passages.map(({ text }) => text)).slice(0, SAMPLE);
  const naive = timed(() => naiveMentions(sample, named)) * (passages / sample.length);
  return {
    ...{ passages, names: named.reduce((sum, { names }) => sum + names.length, 0), mentions, ms: Math.round(ms) },
    usPerPassage: Math.round((1_000 * ms) / passages),
    naiveMs: Math.round(naive),
  };
}

/** Time of the processor, which other work of the machine does not lengthen as it does that of the clock. */
function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** What one would write first: every name, with or without the s of its plural, is looked for in every passage. */
function naiveMentions(texts: readonly string[], named: readonly { names: string[] }[]): number {
  const patterns = named.map(({ names }) =>
    names.map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}s?(?![\\p{L}\\p{N}])`, 'iu')),
  );
  let mentions = 0;
  for (const text of texts) for (const all of patterns) if (all.some((one) => one.test(text))) mentions += 1;
  return mentions;
}

/**
 * Says how the time grows: with ten times the essays, and with ten times the topics.
 *
 * @param results by essays and topics, in growing order
 */
export function growth(results: ReadonlyMap<number, ReadonlyMap<number, Matching>>): string[] {
  const sizes = [...results.keys()];
  const counts = [...(results.get(sizes[0] ?? 0)?.keys() ?? [])];
  const [least, most] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  const [fewest, all] = [counts[0] ?? 0, counts.at(-1) ?? 0];
  const line = (what: string, from: Matching | undefined, to: Matching | undefined): string[] =>
    from && to ? [`${what}: ${times(to.ms, from.ms)} the time; the baseline ${times(to.naiveMs, from.naiveMs)}.`] : [];
  const at = (size: number, count: number) => results.get(size)?.get(count);
  return [
    ...line(`${times(most, least)} the essays, with ${all} topics`, at(least, all), at(most, all)),
    ...line(`${times(all, fewest)} the topics, with ${most} essays`, at(most, fewest), at(most, all)),
  ];
}

/** How many times as much one number is as another, in words. */
export function times(of: number, other: number): string {
  return `${(of / other).toFixed(1)} times`;
}
