/** Time to find topics, and time of builds with topics. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import escapeRegExp from 'escape-string-regexp';
import { passageId } from '#passages/passage.ts';
import { indexNames } from '#topics/matcher.ts';
import { choicesOf, findMentions } from '#topics/mentions.ts';
import type { Topic } from '#topics/topic.ts';
import { timeBuild } from './builds.ts';
import { syntheticEssays } from './synthetic-collection.ts';
import { syntheticTopics } from './synthetic-topics.ts';
import { writeCollection } from './write-collection.ts';

export interface Matching {
  passages: number;
  names: number;
  /** Passages with a topic, each topic counted. */
  mentions: number;
  /** CPU time of the one pass, preparation included. */
  ms: number;
  usPerPassage: number;
  /** Baseline: a regular expression a name over every passage, extrapolated from a sample. */
  naiveMs: number;
}

/** Passages of the baseline's sample; its time is proportional to their number. */
const SAMPLE = 300;

/** Times one collection with one number of topics. */
export function timeMatching(size: number, count: number, contentDir: string): Matching {
  const essays = syntheticEssays(size, contentDir);
  const topics = syntheticTopics(count, essays);
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
  const ms = cpuTime(() => {
    const names = indexNames(named);
    const choices = choicesOf(topics);
    for (const { slug, passages: own } of texts) mentions += findMentions(slug, own, 'en', names, choices).length;
  });
  const sample = texts.flatMap((essay) => essay.passages.map(({ text }) => text)).slice(0, SAMPLE);
  const naive = cpuTime(() => naiveMentions(sample, named)) * (passages / sample.length);
  return {
    ...{ passages, names: named.reduce((sum, { names }) => sum + names.length, 0), mentions, ms: Math.round(ms) },
    ...{ usPerPassage: Math.round((1_000 * ms) / passages), naiveMs: Math.round(naive) },
  };
}

/** Milliseconds of the processor, which other programs do not lengthen. */
function cpuTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function naiveMentions(texts: readonly string[], named: readonly { names: string[] }[]): number {
  const patterns = named.map(({ names }) =>
    names.map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}s?(?![\\p{L}\\p{N}])`, 'iu')),
  );
  let mentions = 0;
  for (const text of texts) for (const all of patterns) if (all.some((one) => one.test(text))) mentions += 1;
  return mentions;
}

/** Milliseconds of a build. */
export interface TopicBuilds {
  /** Without topics: the baseline. */
  none: number;
  /** The first with topics, which draws their cards. */
  first: number;
  /** With the cards of the build before. */
  again: number;
}

const FOLDER = path.resolve('.cache/bench/topics');

/** Builds synthetic essays without topics and with them. */
export function timeTopicBuilds(size: number, count: number, contentDir: string): TopicBuilds {
  const essays = syntheticEssays(size, contentDir);
  const build = () => timeBuild(`${FOLDER}/site`, { CONTENT_DIR: `${FOLDER}/content` }, { cold: true });
  const texts = essays.map(({ passages, ...facts }) => ({ ...facts, body: `## Words\n\n${passages.join('\n\n')}` }));
  const write = (topics: readonly Topic[]): void => {
    rmSync(FOLDER, { recursive: true, force: true });
    writeCollection(`${FOLDER}/content`, texts, topics);
  };
  write([]);
  // Draws the cards of the essays, so that they are in no figure.
  build();
  const none = build();
  write(syntheticTopics(count, essays));
  return { none, first: build(), again: build() };
}
