import type { APIRoute, GetStaticPaths } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { onceABuild } from '#collections/once-a-build.ts';
import { getPairs } from '#collections/pairs.ts';
import { getPassagePages } from '#collections/passage-pages.ts';
import { getPeople, getPublications } from '#collections/people.ts';
import { getTopics } from '#collections/topics.ts';
import { site } from '#content/site.ts';
import { addresses } from '#lib/addresses.ts';
import { essayCard, homeCard, passageCard, type Card } from '#social-images/content.ts';
import { loadFace } from '#social-images/face.ts';
import { cardPng } from '#social-images/make.ts';
import { pageCard, pairCard, personCard, publicationCard, topicCard } from '#social-images/topic-content.ts';
import * as t from '#strings/chosen.ts';

const { name } = site;
const to = addresses('/');

export const getStaticPaths = onceABuild(async () => {
  const [essays, passages, pairs] = await Promise.all([getEssays(), getPassagePages(), getPairs()]);
  const [{ byId }, people, publications] = await Promise.all([getTopics(), getPeople(), getPublications()]);
  const { covers } = await loadFace();
  const at = (address: string, card: Card) => ({
    params: { path: address.slice(1, -1) || undefined },
    props: { card },
  });
  return [
    at(to.home, homeCard(site)),
    at(to.topics, pageCard({ title: t.topicsPage, description: t.topicsCard }, name)),
    at(to.people, pageCard({ title: t.peoplePage, description: t.peopleCard }, name)),
    ...essays.map((essay) => at(to.essay(essay.slug), essayCard(essay, name, covers))),
    ...passages.map(({ essay, passage }) =>
      at(to.passage(essay.slug, passage.number), passageCard(essay, passage, name, covers)),
    ),
    ...pairs.map(({ left, right }) => at(to.pair(left.slug, right.slug), pairCard(left, right, name, covers))),
    ...[...byId.values()].map((topic) => {
      const facts = {
        ...topic,
        kind: t.topicKind[topic.kind],
        essays: topic.essays.map(({ essay }) => essay.shortName),
      };
      return at(to.topic(topic.id), topicCard(facts, name, covers));
    }),
    ...people.map((person) => {
      const did = [...new Set(person.credits.map(({ role }) => role))];
      return at(to.person(person.id), personCard({ ...person, did }, person.essays, name, covers));
    }),
    ...publications.map((publication) =>
      at(to.publication(publication.id), publicationCard(publication, publication.essays, name, covers)),
    ),
  ];
}) satisfies GetStaticPaths;

/** The cards of all pages. */
export const getCards = async (): Promise<Card[]> => (await getStaticPaths()).map(({ props }) => props.card);

/** The pictures of pages for previews elsewhere. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPng(props.card)), { headers: { 'Content-Type': 'image/png' } });
