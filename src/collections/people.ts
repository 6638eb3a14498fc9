import { compare } from '#language/local.ts';
import { getCollection } from 'astro:content';
import { compareByName } from '#lib/names.ts';
import type { Person, Publication } from '#content/record-schemas.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { onceABuild } from './once-a-build.ts';
import { getTopics, type EssayMentions } from './topics.ts';

export interface PersonPage extends Person {
  id: string;
  essays: Essay[];
  credits: { role: string; essay: Essay }[];
  /** Notes on the person that came with essays, each once. */
  notes: { essay: Essay; text: string }[];
  mentions: EssayMentions[];
}

export interface PublicationPage extends Publication {
  id: string;
  /** Essays that first appeared in it. */
  essays: Essay[];
  mentions: EssayMentions[];
}

/** The people, by family name. */
export const getPeople = onceABuild(async (): Promise<PersonPage[]> => {
  const [records, essays, { mentionsOf }] = await Promise.all([getCollection('people'), getEssays(), getTopics()]);
  const written = Map.groupBy(
    essays.flatMap((essay) => essay.authors.map(({ id }) => ({ id, essay }))),
    ({ id }) => id,
  );
  const credited = Map.groupBy(
    essays.flatMap((essay) => essay.credits.map(({ role, person }) => ({ role, essay, id: person.id }))),
    ({ id }) => id,
  );
  return records
    .map(({ id, data }) => {
      const own = (written.get(id) ?? []).map(({ essay }) => essay);
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
});

/** Only notes of essays by one author: those of several do not say who is meant. */
function notesOf(essays: readonly Essay[]): PersonPage['notes'] {
  const notes = new Map<string, Essay>();
  for (const essay of essays) {
    if (essay.authorNote && essay.authors.length === 1 && !notes.has(essay.authorNote.text)) {
      notes.set(essay.authorNote.text, essay);
    }
  }
  return [...notes].map(([text, essay]) => ({ essay, text }));
}

/** The publications, by name. */
export const getPublications = onceABuild(async (): Promise<PublicationPage[]> => {
  const [records, essays, { mentionsOf }] = await Promise.all([
    getCollection('publications'),
    getEssays(),
    getTopics(),
  ]);
  const published = Map.groupBy(essays, ({ publication }) => publication.id);
  return records
    .map(({ id, data }) => ({
      ...data,
      id,
      essays: published.get(id) ?? [],
      mentions: mentionsOf({ kind: 'publication', id }),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
});

export async function getPersonPaths(): Promise<{ params: { id: string }; props: { person: PersonPage } }[]> {
  return (await getPeople()).map((person) => ({ params: { id: person.id }, props: { person } }));
}

export async function getPublicationPaths(): Promise<
  { params: { id: string }; props: { publication: PublicationPage } }[]
> {
  return (await getPublications()).map((publication) => ({ params: { id: publication.id }, props: { publication } }));
}
