import type { Pair } from '#collections/pairs.ts';
import type { PersonPage, PublicationPage } from '#collections/people.ts';
import type { Essay } from '#content/essay.ts';
import { NOT_STATED } from '#lib/dates.ts';
import { fullName } from '#lib/names.ts';
import type { Mention } from '#passages/model.ts';
import type { Topic } from '#topics/topic.ts';
import { VERSION, type PassagesFile } from './passages-schema.ts';
import { newest, type PublishedSite } from './published-site.ts';

export interface AroundPassages {
  topics: readonly Topic[];
  people: readonly PersonPage[];
  publications: readonly PublicationPage[];
  pairs: readonly Pair[];
}

const RIGHTS =
  'Each essay states its rights. The headings of sections and the notes are the editor’s, the words of the passages the ' +
  'author’s.';

const stated = (value: string): string | null => (value === NOT_STATED ? null : value);

const slugsOf = (essays: readonly Essay[]): string[] => essays.map(({ slug }) => slug);

/** All passages in one file: for 3,000 essays about 25 MB, 8 MB compressed. */
export function passagesFile(essays: readonly Essay[], around: AroundPassages, site: PublishedSite): PassagesFile {
  const { name, description, language, rights, to, absolute } = site;
  return {
    $schema: absolute(to.file('passages.schema.json')),
    version: VERSION,
    site: {
      ...{ name, description, language },
      address: absolute(to.home),
      edition: newest(essays.map((essay) => essay.edition)) ?? null,
    },
    rights: rights === undefined ? RIGHTS : `${rights} ${RIGHTS}`,
    essays: essays.map((essay) => publicEssay(essay, site)),
    passages: essays.flatMap(({ slug, passages, mentions }) => {
      const topicsOf = publicMentions(mentions);
      return passages.map(({ number, id, kind, section, text, words }) => ({
        ...{ essay: slug, number, id, kind, section: section?.id ?? null, text, words },
        topics: topicsOf(number, text),
        address: site.place(slug, id),
      }));
    }),
    notes: essays.flatMap(({ slug, notes }) =>
      notes.map(({ id, label, passages, text }) => ({
        ...{ essay: slug, id, label, passages, text },
        address: site.place(slug, id),
      })),
    ),
    ...publicAround(around, site),
  };
}

function publicEssay(essay: Essay, { to, absolute }: PublishedSite): PassagesFile['essays'][number] {
  const { slug, title, authors, original, language, rights, words, sections } = essay;
  return {
    slug,
    address: absolute(to.essay(slug)),
    title,
    titleInferredFrom: essay.titleInferredFrom ?? null,
    authors: authors.map((author) => ({ name: fullName(author), family: author.family, given: author.given })),
    publication: essay.publication.name,
    published: stated(essay.published),
    publishedNote: essay.publishedNote ?? null,
    ...{ original, language, rights },
    edition: stated(essay.edition),
    words,
    sections: sections.map(({ id, title: heading, depth }) => ({ id, title: heading, depth })),
  };
}

/** The topics of a passage, by its number and text. People and publications are left out. */
function publicMentions(mentions: readonly Mention[]) {
  const byPassage = Map.groupBy(
    mentions.filter(({ subject }) => subject.kind === 'topic'),
    ({ passage }) => passage,
  );
  return (number: number, text: string): PassagesFile['passages'][number]['topics'] =>
    (byPassage.get(number) ?? []).map(({ subject, places, reason }) => ({
      topic: subject.id,
      names: [...new Set(places.map(({ start, end }) => text.slice(start, end)))],
      reason,
    }));
}

function publicAround({ topics, people, publications, pairs }: AroundPassages, { to, absolute }: PublishedSite) {
  return {
    topics: topics.map(({ id, kind, name, otherNames, searchedAs, definition, see, related }) => ({
      ...{ id, kind, name, otherNames, searchedAs },
      definition: definition === '' ? null : definition,
      ...{ see, related },
      address: see === null ? absolute(to.topic(id)) : null,
    })),
    people: people.map((person) => ({
      ...{ id: person.id, name: fullName(person), family: person.family, given: person.given },
      about: person.about ?? null,
      aboutSource: person.aboutSource ?? null,
      affiliation: person.affiliation ?? null,
      essays: slugsOf(person.essays),
      address: absolute(to.person(person.id)),
    })),
    publications: publications.map(({ id, name, kind, about, aboutSource, url, essays }) => ({
      ...{ id, name, kind: kind ?? null, about: about ?? null, aboutSource: aboutSource ?? null, url: url ?? null },
      essays: slugsOf(essays),
      address: absolute(to.publication(id)),
    })),
    compare: pairs.map(({ left, right }) => ({
      ...{ left: left.slug, right: right.slug },
      address: absolute(to.pair(left.slug, right.slug)),
    })),
  };
}
