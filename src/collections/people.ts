import { compare } from '#language/local.ts';
import { getCollection } from 'astro:content';
import { compareByName } from '#lib/names.ts';
import type { Person, Publication } from '#content/schemas.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { getTopics, type EssayMentions } from './topics.ts';

/** A person of the records, with everything that pages show. */
export interface PersonPage extends Person {
  id: string;
  /** What the person wrote, in the order of the essays. */
  essays: Essay[];
  /** What else the person did, and for which essay. */
  credits: { role: string; essay: Essay }[];
  /** Notes on the person that came with essays, word for word, each once. */
  notes: { essay: Essay; text: string }[];
  /** The essays that name the person. */
  mentions: EssayMentions[];
}

/** A publication of the records, with everything that pages show. */
export interface PublicationPage extends Publication {
  id: string;
  /** What first appeared in it, in the order of the essays. */
  essays: Essay[];
  /** The essays that name it. */
  mentions: EssayMentions[];
}

/** The people of the records, by family name. */
export async function getPeople(): Promise<PersonPage[]> {
  const [records, essays, { mentionsOf }] = await Promise.all([getCollection('people'), getEssays(), getTopics()]);
  const written = groupByAll(essays, ({ authors }) => authors.map(({ id }) => id));
  const credited = groupByAll(
    essays.flatMap((essay) => essay.credits.map(({ role, person }) => ({ role, essay, id: person.id }))),
    ({ id }) => [id],
  );
  return records
    .map(({ id, data }) => {
      const own = written.get(id) ?? [];
      return {
        ...data,
        id,
        essays: own,
        credits: (credited.get(id) ?? []).map(({ role, essay }) => ({ role, essay })),
        notes: notesOf(own),
        mentions: mentionsOf({ kind: 'person', id }),
      };
    })
    .sort((a, b) => compareByName({ name: a, then: a.id }, { name: b, then: b.id }));
}

/** A note on one author says nothing of which of several is meant, so only what one wrote alone counts. */
function notesOf(essays: readonly Essay[]): PersonPage['notes'] {
  const notes = new Map<string, Essay>();
  for (const essay of essays) {
    if (essay.authorNote && essay.authors.length === 1 && !notes.has(essay.authorNote.text)) {
      notes.set(essay.authorNote.text, essay);
    }
  }
  return [...notes].map(([text, essay]) => ({ essay, text }));
}

/** The publications of the records, by name. */
export async function getPublications(): Promise<PublicationPage[]> {
  const [records, essays, { mentionsOf }] = await Promise.all([
    getCollection('publications'),
    getEssays(),
    getTopics(),
  ]);
  const published = groupByAll(essays, ({ publication }) => [publication.id]);
  return records
    .map(({ id, data }) => ({
      ...data,
      id,
      essays: published.get(id) ?? [],
      mentions: mentionsOf({ kind: 'publication', id }),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

/** Puts things under keys, of which each may have several. */
function groupByAll<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(item);
    }
  }
  return groups;
}

/** The part of the address of each person, as Astro asks for it. */
export async function getPersonPaths(): Promise<{ params: { id: string }; props: { person: PersonPage } }[]> {
  return (await getPeople()).map((person) => ({ params: { id: person.id }, props: { person } }));
}

/** The part of the address of each publication, as Astro asks for it. */
export async function getPublicationPaths(): Promise<
  { params: { id: string }; props: { publication: PublicationPage } }[]
> {
  return (await getPublications()).map((publication) => ({ params: { id: publication.id }, props: { publication } }));
}
