import type { APIRoute } from 'astro';
import { cardResponse } from '../../../cards/make.ts';
import { personCard } from '../../../cards/topic-content.ts';
import { getPersonPaths, type PersonPage } from '../../../data/people.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = getPersonPaths;

/** The picture of a person’s page for previews elsewhere. */
export const GET: APIRoute<{ person: PersonPage }> = ({ props: { person } }) => {
  const did = [...new Set(person.credits.map(({ role }) => role))];
  return cardResponse((covers) => personCard({ ...person, did }, person.essays, site.name, covers));
};
