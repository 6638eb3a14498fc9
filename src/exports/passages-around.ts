import type { Pair } from '#collections/pairs.ts';
import type { PersonPage, PublicationPage } from '#collections/people.ts';
import { fullName } from '#lib/names.ts';
import type { Mention } from '#passages/model.ts';
import type { PublicationKind } from '#content/schemas.ts';
import type { TopicId, TopicKind } from '#topics/kinds.ts';
import type { Topic } from '#topics/topic.ts';
import type { PublishedSite } from './published-site.ts';

/** What there is around the passages: what they speak of, who wrote them, where they appeared, what is compared. */
export interface AroundPassages {
  topics: readonly Topic[];
  people: readonly PersonPage[];
  publications: readonly PublicationPage[];
  pairs: readonly Pair[];
}

export interface PublicTopic {
  id: TopicId;
  kind: TopicKind;
  name: string;
  otherNames: string[];
  searchedAs: string[];
  definition: string | null;
  see: TopicId | null;
  related: TopicId[];
  address: string | null;
}

export interface PublicPerson {
  id: string;
  name: string;
  family: string;
  given: string;
  about: string | null;
  aboutSource: string | null;
  affiliation: string | null;
  essays: string[];
  address: string;
}

export interface PublicPublication {
  id: string;
  name: string;
  kind: PublicationKind | null;
  about: string | null;
  aboutSource: string | null;
  url: string | null;
  essays: string[];
  address: string;
}

export interface PublicPair {
  left: string;
  right: string;
  address: string;
}

export interface PublicMention {
  topic: string;
  names: string[];
  reason: string | null;
}

/**
 * What there is around the passages, as public data. What each field means is in `passages-schema.ts`.
 *
 * @param around what there is
 * @param site the site
 */
export function publicAround({ topics, people, publications, pairs }: AroundPassages, { to, absolute }: PublishedSite) {
  const slugs = (essays: readonly { slug: string }[]): string[] => essays.map(({ slug }) => slug);
  return {
    topics: topics.map(({ id, kind, name, otherNames, searchedAs, definition, see, related }): PublicTopic => ({
      ...{ id, kind, name, otherNames, searchedAs },
      definition: definition === '' ? null : definition,
      ...{ see, related },
      address: see === null ? absolute(to.topic(id)) : null,
    })),
    people: people.map((person): PublicPerson => ({
      ...{ id: person.id, name: fullName(person), family: person.family, given: person.given },
      about: person.about ?? null,
      aboutSource: person.aboutSource ?? null,
      affiliation: person.affiliation ?? null,
      essays: slugs(person.essays),
      address: absolute(to.person(person.id)),
    })),
    publications: publications.map(({ id, name, kind, about, aboutSource, url, essays }): PublicPublication => ({
      ...{ id, name, kind: kind ?? null, about: about ?? null, aboutSource: aboutSource ?? null, url: url ?? null },
      essays: slugs(essays),
      address: absolute(to.publication(id)),
    })),
    compare: pairs.map(({ left, right }): PublicPair => ({
      ...{ left: left.slug, right: right.slug },
      address: absolute(to.pair(left.slug, right.slug)),
    })),
  };
}

/**
 * The topics of each passage of an essay, and how that is known.
 *
 * @param mentions of the essay
 * @returns makes the topics of a passage, given its number and its text; of people and publications it says nothing
 */
export function publicMentions(mentions: readonly Mention[]): (number: number, text: string) => PublicMention[] {
  const topics = mentions.filter(({ subject }) => subject.kind === 'topic');
  const byPassage = Map.groupBy(topics, ({ passage }) => passage);
  return (number, text) =>
    (byPassage.get(number) ?? []).map(({ subject, places, reason }) => ({
      topic: subject.id,
      names: [...new Set(places.map(({ start, end }) => text.slice(start, end)))],
      reason,
    }));
}
