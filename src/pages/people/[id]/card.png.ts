import type { APIRoute } from 'astro';
import { cardResponse } from '#social-images/make.ts';
import { personCard } from '#social-images/topic-content.ts';
import { getPersonPaths, type PersonPage } from '#collections/people.ts';
import { site } from '#content/site.ts';

export const getStaticPaths = getPersonPaths;

/** The picture of a person’s page for previews elsewhere. */
export const GET: APIRoute<{ person: PersonPage }> = ({ props: { person } }) => {
  const did = [...new Set(person.credits.map(({ role }) => role))];
  return cardResponse((covers) => personCard({ ...person, did }, person.essays, site.name, covers));
};
