import type { APIRoute } from 'astro';
import { cardResponse } from '#social-images/make.ts';
import { publicationCard } from '#social-images/topic-content.ts';
import { getPublicationPaths, type PublicationPage } from '#collections/people.ts';
import { site } from '#content/site.ts';

export const getStaticPaths = getPublicationPaths;

/** The picture of a publication’s page for previews elsewhere. */
export const GET: APIRoute<{ publication: PublicationPage }> = ({ props: { publication } }) =>
  cardResponse((covers) => publicationCard(publication, publication.essays, site.name, covers));
