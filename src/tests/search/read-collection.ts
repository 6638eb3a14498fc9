import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readDataFile } from '#content/data-file.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { yearOf } from '#lib/dates.ts';
import { fullName, type Name } from '#lib/names.ts';
import type { PassageId } from '#passages/passage.ts';
import type { EssayText, Mention, Section } from '#passages/model.ts';
import { essayCompiler } from '#markdown/compile.ts';
import { mentionFinder } from '#topics/find-in-essay.ts';
import { readTopics } from '#topics/validation/read-topics.ts';
import type { Topic } from '#topics/topic.ts';
import { textCompiler } from '../content/mdx.ts';

/** A passage of an essay that was read for an evaluation. */
export interface ReadPassage {
  number: number;
  id: PassageId;
  text: string;
  /** Title of its section; not there before the first heading. */
  section?: string;
}

/** A note of an essay that was read for an evaluation. */
export interface ReadNote {
  id: string;
  text: string;
  /** Its place in the list of notes, from 1. */
  number: number;
  /** Numbers of the passages that refer to it. */
  passages: number[];
}

/** An essay as far as a search is about it. */
export interface ReadEssay {
  slug: string;
  title: string;
  kind: string;
  authors: string[];
  publication: string;
  published: string;
  year: string;
  language: string;
  authorNote?: string;
  sections: Section[];
  passages: ReadPassage[];
  notes: ReadNote[];
  /** The topics, people and publications that it mentions. */
  mentions: Mention[];
}

/** A collection as far as a search is about it. */
export interface ReadCollection {
  /** In the order of their slugs. */
  essays: ReadEssay[];
  topics: Topic[];
  /** The editor's sets of synonyms by id, as they are written. */
  synonyms: Record<string, unknown>;
}

/** Front matter that is looked at; the loaders of the site say what is wrong with it. */
interface Facts {
  title: string;
  kind: string;
  authors: string[];
  publication: string;
  published: string;
  language: string;
  authorNote?: { text: string };
}

/**
 * Reads a folder of content into the passage model, as a build does but without one: within a second or two for a
 * hundred essays.
 */
export async function readCollection(folder: string): Promise<ReadCollection> {
  const people = readJson(folder, 'people.json') as Record<string, Name>;
  const publications = readJson(folder, 'publications.json') as Record<string, { name: string }>;
  const compile = textCompiler(essayCompiler(undefined, mentionFinder(folder).find));
  const names = readdirSync(path.join(folder, 'essays')).filter((name) => name.endsWith('.mdx'));
  const essays: ReadEssay[] = [];
  for (const name of names.sort()) {
    const file = path.join(folder, 'essays', name);
    const text = readFileSync(file, 'utf8');
    const { left } = await compile(text, file);
    const facts = factsOf(text, file);
    essays.push({
      ...essayOf(left as unknown as EssayText),
      slug: path.basename(name, '.mdx'),
      title: facts.title,
      kind: facts.kind,
      authors: facts.authors.map((id) => fullName(recordOf(people, id, file))),
      publication: recordOf(publications, facts.publication, file).name,
      published: facts.published,
      year: yearOf(facts.published),
      language: facts.language,
      ...(facts.authorNote ? { authorNote: facts.authorNote.text } : {}),
    });
  }
  const topics = readTopics(path.join(folder, 'topics'));
  return { essays, topics, synonyms: readJson(folder, 'synonyms.json') as Record<string, unknown> };
}

function essayOf({ passages, sections, notes, mentions }: EssayText) {
  return {
    sections,
    passages: passages.map(({ number, id, text, section }) => ({
      number,
      id,
      text,
      ...(section ? { section: section.title } : {}),
    })),
    notes: notes.map(({ id, text, label, passages: numbers }) => ({
      id,
      text,
      number: Number(label),
      passages: numbers,
    })),
    mentions,
  };
}

function factsOf(text: string, file: string): Facts {
  const data = readDataFile(splitFrontMatter(text)?.yaml ?? '');
  if ('value' in data) return data.value as Facts;
  throw new Error(`${file}: ${data.found}`);
}

function recordOf<T>(records: Record<string, T>, id: string, file: string): T {
  const record = records[id];
  if (record === undefined) throw new Error(`${file}: there is no record ${id}.`);
  return record;
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
}

/**
 * Makes what gives the words at an address of a collection.
 *
 * @returns the words at an address such as `/essays/lan/#p3`, or undefined where there is nothing
 */
export function wordsAt(essays: readonly ReadEssay[]): (address: string) => string | undefined {
  const words = new Map<string, string>();
  for (const { slug, title, authorNote, sections, passages, notes } of essays) {
    const parts = [
      ...passages,
      ...notes,
      ...sections.map(({ id, title: text }) => ({ id, text })),
      ...(authorNote === undefined ? [] : [{ id: 'author-note', text: authorNote }]),
    ];
    for (const { id, text } of parts) words.set(`${slug}/#${id}`, text);
    words.set(`${slug}/`, [title, ...parts.map(({ text }) => text)].join('\n'));
  }
  return (address) => words.get(address.replace(/^.*essays\//, '').replace(/\?[^#]*/, ''));
}
