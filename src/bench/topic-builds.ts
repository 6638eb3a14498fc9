import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Topic } from '#topics/topic.ts';
import { timeBuild } from './builds.ts';
import { makeCollection, type MadeEssay } from './collection.ts';
import { makeTopics } from './made-topics.ts';

/** What a build of a collection takes, in milliseconds. */
export interface TopicBuilds {
  /** Without topics: the baseline. */
  none: number;
  /** With topics, the first time, which draws their cards. */
  first: number;
  /** With topics, when the cards are kept from the build before. */
  again: number;
}

const FOLDER = path.resolve('.cache/bench/topics');
/** What Astro keeps of the content: each build begins without it. */
const KEPT = '.cache/content';

/** Builds a made-up collection without topics and with them. */
export function timeTopicBuilds(size: number, count: number, contentDir: string): TopicBuilds {
  const essays = makeCollection(size, contentDir);
  const build = (): number => {
    rmSync(KEPT, { recursive: true, force: true });
    return Math.round(timeBuild(`${FOLDER}/site`, { CONTENT_DIR: `${FOLDER}/content` }));
  };
  writeContent(essays, []);
  // The cards of the essays are drawn by this one, so that they are in no figure.
  build();
  const none = build();
  writeContent(essays, makeTopics(count, essays));
  return { none, first: build(), again: build() };
}

function writeContent(essays: readonly MadeEssay[], topics: readonly Topic[]): void {
  rmSync(FOLDER, { recursive: true, force: true });
  const authors = [...new Set(essays.map(({ author }) => author))];
  const idOf = new Map(authors.map((author, index) => [author, `author-${index}`]));
  const people = authors.map((author) => {
    const [given = '', family = ''] = author.split(' ');
    return [idOf.get(author), { family, given, nameOrder: 'given-first' }];
  });
  write('people.json', JSON.stringify(Object.fromEntries(people)));
  write('publications.json', JSON.stringify({ made: { name: 'Made-up Leaves' } }));
  write('synonyms.json', '{}');
  for (const essay of essays) write(`essays/${essay.slug}.mdx`, essayFile(essay, idOf.get(essay.author) ?? ''));
  for (const topic of topics) write(`topics/${topic.id}.md`, topicFile(topic));
}

function essayFile({ title, passages }: MadeEssay, author: string): string {
  const facts = {
    ...{ title, authors: [author], publication: 'made', published: '2020', original: 'https://made.example/' },
    ...{ kind: 'Made-up text', rights: 'None.', language: 'en', summary: 'Words in no order.' },
  };
  return withFacts(facts, `## Words\n\n${passages.join('\n\n')}`);
}

function topicFile({ name, otherNames, definition }: Topic): string {
  return withFacts({ name, otherNames }, definition);
}

function withFacts(facts: object, body: string): string {
  return `---\n${stringify(facts)}---\n\n${body}\n`;
}

function write(name: string, content: string): void {
  const file = path.join(FOLDER, 'content', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
