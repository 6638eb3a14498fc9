import type { APIRoute, GetStaticPaths } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { getPairs } from '#collections/pairs.ts';
import { getPassagePages } from '#collections/passage-pages.ts';
import { getPeople, getPublications } from '#collections/people.ts';
import { getTopics } from '#collections/topics.ts';
import { site } from '#content/site.ts';
import { addresses } from '#lib/addresses.ts';
import { essayCard, homeCard, passageCard, type Card, type Covers } from '#social-images/content.ts';
import { cardResponse } from '#social-images/make.ts';
import { pageCard, pairCard, personCard, publicationCard, topicCard } from '#social-images/topic-content.ts';
import * as t from '#strings/chosen.ts';

type CardFor = (covers: Covers) => Card;

const { name } = site;
const to = addresses('/');

export const getStaticPaths = (async () => {
  const [essays, passages, pairs] = await Promise.all([getEssays(), getPassagePages(), getPairs()]);
  const [{ byId }, people, publications] = await Promise.all([getTopics(), getPeople(), getPublications()]);
  const card = (address: string, cardFor: CardFor) => ({
    params: { path: address.slice(1, -1) || undefined },
    props: { cardFor },
  });
  return [
    card(to.home, () => homeCard(site)),
    card(to.topics, () => pageCard({ title: t.topicsPage, description: t.topicsCard }, name)),
    card(to.people, () => pageCard({ title: t.peoplePage, description: t.peopleCard }, name)),
    ...essays.map((essay) => card(to.essay(essay.slug), (covers) => essayCard(essay, name, covers))),
    ...passages.map(({ essay, passage }) =>
      card(to.passage(essay.slug, passage.number), (covers) => passageCard(essay, passage, name, covers)),
    ),
    ...pairs.map(({ left, right }) =>
      card(to.pair(left.slug, right.slug), (covers) => pairCard(left, right, name, covers)),
    ),
    ...[...byId.values()].map((topic) => {
      const facts = {
        ...topic,
        kind: t.topicKind[topic.kind],
        essays: topic.essays.map(({ essay }) => essay.shortName),
      };
      return card(to.topic(topic.id), (covers) => topicCard(facts, name, covers));
    }),
    ...people.map((person) => {
      const did = [...new Set(person.credits.map(({ role }) => role))];
      return card(to.person(person.id), (covers) => personCard({ ...person, did }, person.essays, name, covers));
    }),
    ...publications.map((publication) =>
      card(to.publication(publication.id), (covers) => publicationCard(publication, publication.essays, name, covers)),
    ),
  ];
}) satisfies GetStaticPaths;

/** The pictures of pages for previews elsewhere. */
export const GET: APIRoute<{ cardFor: CardFor }> = ({ props: { cardFor } }) => cardResponse(cardFor);
